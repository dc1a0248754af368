#include "core/wording/question_titles.h"

#include <array>

#include "core/query/questions/evidence.h"
#include "core/query/questions/promises.h"
#include "core/wording/titles.h"

namespace chronicle {
namespace {

using InEachLanguage = std::array<const char*, language_codes.size()>;

constexpr InEachLanguage no_trace{"Commitments without follow-up?", "Обязательства без сведений?",
                                  "Орындалуы белгісіз міндеттемелер?"};
constexpr InEachLanguage conflicts{"Where do sources disagree?", "Где расходятся источники?",
                                   "Дереккөздер қай жерде сәйкес келмейді?"};

}  // namespace

std::string title_of(const Question& question, Language language) {
  const auto in = [&](const InEachLanguage& titles) { return titles.at(static_cast<std::size_t>(language)); };
  if (question.ask == Ask::promises && question.argument("result") == word_of(PromiseResult::no_trace))
    return in(no_trace);
  if (question.ask == Ask::evidence && question.argument("show") == word_of(FindingSort::conflicts))
    return in(conflicts);
  const std::string title = title_of(question.ask, language);
  return question.ask == Ask::documents ? title : title + "?";
}

}  // namespace chronicle
