#include "core/query/questions/question.h"

#include <algorithm>
#include <charconv>

#include "core/model/print_code.h"
#include "core/query/questions/comparison.h"
#include "core/query/questions/evidence.h"
#include "core/query/questions/promises.h"
#include "core/time/day.h"

namespace chronicle {
namespace {

constexpr std::string_view prefix = "question/";
constexpr int longest_horizon = 120;  // months

bool is_number_of_months(const std::string& text) {
  int months = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), months);
  return error == std::errc{} && end == text.data() + text.size() && months >= 1 && months <= longest_horizon;
}

bool is_number_of_changes(const std::string& text) {
  constexpr std::size_t most_digits = 18;
  return !text.empty() && text.size() <= most_digits && text.find_first_not_of("0123456789") == std::string::npos;
}

bool is_code(const std::string& text) {
  const auto code = read_code(text);
  return code && code->is_right && code->code == text;
}

bool is_of(Kind kind, const std::string& text) {
  const auto id = RecordId::parse(text);
  return id && id->kind() == kind;
}

bool takes(Ask ask, const std::string& name, const std::string& value) {
  switch (ask) {
    case Ask::horizon:
      return name == "months" && is_number_of_months(value);
    case Ask::comparison:
      return ((name == "before" || name == "after") && parse_side(value)) ||
             (name == "topic" && is_of(Kind::topic, value));
    case Ask::speakers:
      return name == "state" && is_of(Kind::state, value);
    case Ask::promises:
      return name == "result" && parse_word<PromiseResult>(value);
    case Ask::evidence:
      return (name == "of" && RecordId::parse(value)) || (name == "show" && parse_word<FindingSort>(value));
    case Ask::changes:
      return (name == "record" && RecordId::parse(value)) || (name == "author" && !value.empty()) ||
             (name == "since" && Day::parse(value)) ||
             ((name == "until" || name == "set") && is_number_of_changes(value)) ||
             (name == "print" && is_code(value)) || (name == "against" && value == "edition");
    case Ask::documents:
      return name == "session" && is_of(Kind::session, value);
    case Ask::doubles:
      return name == "kind" && parse_kind(value);
    default:
      return false;
  }
}

}  // namespace

std::optional<Question> Question::parse(std::string_view text) {
  if (!text.starts_with(prefix)) return std::nullopt;
  text.remove_prefix(prefix.size());
  const auto mark = text.find('?');
  const auto ask = parse_word<Ask>(text.substr(0, mark));
  if (!ask) return std::nullopt;
  Question question{*ask, {}};
  if (mark == std::string_view::npos) return question;
  text.remove_prefix(mark + 1);
  while (true) {
    const auto end = std::min(text.find('&'), text.size());
    const std::string_view one = text.substr(0, end);
    const auto equals = one.find('=');
    if (equals == std::string_view::npos) return std::nullopt;
    const std::string name(one.substr(0, equals));
    const std::string value(one.substr(equals + 1));
    if (!takes(*ask, name, value) || !question.arguments.emplace(name, value).second) return std::nullopt;
    if (end == text.size()) return question;
    text.remove_prefix(end + 1);
  }
}

std::string Question::text() const {
  std::string text(prefix);
  text += word_of(ask);
  char mark = '?';
  for (const auto& [name, value] : arguments) {
    text += mark + name + "=" + value;
    mark = '&';
  }
  return text;
}

std::string Question::argument(const std::string& name, const std::string& otherwise) const {
  const auto found = arguments.find(name);
  return found != arguments.end() ? found->second : otherwise;
}

Question Question::with(const std::string& name, const std::string& value) const {
  Question other = *this;
  if (value.empty())
    other.arguments.erase(name);
  else
    other.arguments[name] = value;
  return other;
}

std::optional<Subject> parse_subject(std::string_view text) {
  if (const auto id = RecordId::parse(text)) return Subject(*id);
  if (auto question = Question::parse(text)) return Subject(std::move(*question));
  return std::nullopt;
}

std::string text_of(const Subject& subject) {
  if (const auto* id = std::get_if<RecordId>(&subject)) return id->text();
  return std::get<Question>(subject).text();
}

}  // namespace chronicle
