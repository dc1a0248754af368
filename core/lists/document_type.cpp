#include "core/lists/document_type.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/lists/stems.h"
#include "core/words/fold.h"
#include "core/words/function_words.h"

namespace chronicle {
namespace {

struct TypeNames {
  DocumentType type;
  std::string_view english, russian;
};

/// What documents of a type are called in titles: words, or words side by side.
constexpr std::array<TypeNames, 20> type_names{{
    {DocumentType::concept_paper, "concept", "концепция"},
    {DocumentType::strategy, "strategy", "стратегия"},
    {DocumentType::programme, "programme, program", "программа"},
    {DocumentType::action_plan,
     "action plan, plan, plan of action, set of measures, package of measures, complex of measures, roadmap, road map",
     "план, комплекс мер, комплекс мероприятий, перечень мероприятий, дорожная карта"},
    {DocumentType::main_directions, "main directions, main activities, basic directions, key directions, guidelines",
     "основные направления"},
    {DocumentType::priority_areas, "priority areas, priority directions, priority fields", "приоритетные направления"},
    {DocumentType::agreement, "agreement", "соглашение"},
    {DocumentType::treaty, "treaty", "договор"},
    {DocumentType::protocol, "protocol", "протокол"},
    {DocumentType::memorandum, "memorandum", "меморандум"},
    {DocumentType::convention, "convention", "конвенция"},
    {DocumentType::decision, "decision, resolution", "решение, постановление, распоряжение"},
    {DocumentType::regulation, "regulation, regulations, rules, provision, statute, charter",
     "положение, правила, регламент, устав, порядок"},
    {DocumentType::statement, "statement, declaration, appeal", "заявление, декларация, обращение"},
    {DocumentType::budget, "budget, financing, funding, financial support, estimate, funds, allocation",
     "бюджет, смета, финансирование, финансовое обеспечение, выделение средств, выделение ассигнований"},
    {DocumentType::forecast, "forecast", "прогноз"},
    {DocumentType::report, "report, information", "доклад, отчет, информация"},
    {DocumentType::appointment, "appointment, election", "назначение, избрание"},
    {DocumentType::award, "award, awarding, conferment", "награждение, присуждение, присвоение звания"},
    {DocumentType::document, "document", "документ"},
}};

/// The same in Kazakh, where the noun is the last word of a title; those that are none in Russian.
constexpr std::array<std::pair<DocumentType, std::string_view>, 11> kazakh_names{{
    {DocumentType::concept_paper, "тұжырымдама"},
    {DocumentType::programme, "бағдарлама"},
    {DocumentType::action_plan, "жоспар"},
    {DocumentType::agreement, "келісім"},
    {DocumentType::treaty, "шарт"},
    {DocumentType::protocol, "хаттама"},
    {DocumentType::decision, "шешім"},
    {DocumentType::regulation, "ереже"},
    {DocumentType::statement, "мәлімдеме"},
    {DocumentType::forecast, "болжам"},
    {DocumentType::report, "баяндама"},
}};

/// What stands before the noun on an agenda.
constexpr std::string_view before_the_noun =
    "о, об, обо, проект, подписание, утверждение, принятие, одобрение, on, about, the, a, draft, approval, approving, "
    "adoption, adopting, signing, of, new";
constexpr std::string_view agenda_words = "о, об, обо, on, about";

struct Name {
  DocumentType type;
  std::vector<std::string> stems;
};

const std::vector<Name>& all_names() {
  static const auto names = [] {
    std::vector<Name> all;
    for (const TypeNames& one : type_names)
      for (const std::string_view list : {one.english, one.russian})
        for (auto& stems : names_in_stems(list)) all.push_back({one.type, std::move(stems)});
    return all;
  }();
  return names;
}

bool is_one_of(const std::vector<std::vector<std::string>>& words, const std::string& stem) {
  return std::any_of(words.begin(), words.end(), [&](const auto& word) { return word.front() == stem; });
}

bool is_cyrillic(const std::string& word) { return static_cast<unsigned char>(word.front()) >= 0xD0; }

/// Whether a Russian word ends as adjectives do, in any case and number.
bool may_be_adjective(std::string_view word) {
  constexpr std::array<std::string_view, 24> ends{"ый", "ий",  "ой",  "ая",  "яя",  "ое",  "ее",  "ые",
                                                  "ие", "ого", "его", "ому", "ему", "ым",  "им",  "ом",
                                                  "ем", "ую",  "юю",  "ых",  "их",  "ыми", "ими", "ей"};
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) {
    return word.size() > end.size() + 4 && word.substr(word.size() - end.size()) == end;
  });
}

/// The type that a folded Kazakh word names, with whatever ending.
std::optional<DocumentType> kazakh_noun(std::string_view word) {
  static const auto names = [] {
    std::vector<std::pair<DocumentType, std::string>> all;
    for (const auto& [type, name] : kazakh_names) all.emplace_back(type, fold(name));
    return all;
  }();
  const auto found =
      std::find_if(names.begin(), names.end(), [&](const auto& name) { return word.starts_with(name.second); });
  return found != names.end() ? std::optional(found->first) : std::nullopt;
}

/// A title without what stands in brackets.
std::string without_brackets(std::string_view title) {
  std::string text;
  int depth = 0;
  for (const char c : title) {
    if (c == '(') ++depth;
    if (depth == 0) text += c;
    if (c == ')' && depth > 0) --depth;
  }
  return text;
}

/// A title by its words.
class TitleWords {
 public:
  explicit TitleWords(std::string_view title) {
    for (const Word& word : words_of(without_brackets(title))) {
      folded_.push_back(word.folded);
      stems_.push_back(stem_or_word(word.folded));
    }
    static const auto agenda = names_in_stems(agenda_words), passed = names_in_stems(before_the_noun);
    is_agenda_ = !stems_.empty() && is_one_of(agenda, stems_.front());
    while (first_ < stems_.size() && is_one_of(passed, stems_[first_])) ++first_;
  }

  bool is_agenda() const { return is_agenda_; }

  std::optional<DocumentType> noun() const {
    if (first_ == stems_.size()) return std::nullopt;
    if (!is_cyrillic(folded_[first_])) return english_noun();
    const auto kazakh = kazakh_noun(folded_.back());
    return kazakh ? kazakh : russian_noun();
  }

 private:
  /// The longest name that stands there.
  std::optional<DocumentType> name_at(std::size_t at) const {
    const Name* longest = nullptr;
    for (const Name& name : all_names())
      if (stands_at(stems_, at, name.stems) && (longest == nullptr || name.stems.size() > longest->stems.size()))
        longest = &name;
    return longest != nullptr ? std::optional(longest->type) : std::nullopt;
  }

  std::optional<DocumentType> russian_noun() const {
    for (std::size_t at = first_; at < stems_.size(); ++at) {
      if (const auto type = name_at(at)) return type;
      if (!may_be_adjective(folded_[at]) && is_cyrillic(folded_[at])) break;
    }
    return std::nullopt;
  }
  std::optional<DocumentType> english_noun() const {
    std::optional<DocumentType> found;
    for (std::size_t at = first_; at < stems_.size() && !ends_noun(at); ++at)
      if (const auto type = name_at(at)) found = type;
    return found;
  }
  /// Prepositions and participles: "Protocol amending the Agreement".
  bool ends_noun(std::size_t at) const {
    const std::string& word = folded_[at];
    if (is_function_word(word) || word == "until" || word == "under" || word == "against") return true;
    return at > first_ && word.size() > 5 && word.ends_with("ing") && name_at(at - 1) && !name_at(at);
  }

  std::vector<std::string> folded_, stems_;
  std::size_t first_ = 0;  ///< of the words after what agendas put before the noun
  bool is_agenda_ = false;
};

}  // namespace

bool has_kazakh_noun(std::string_view title) {
  const auto words = words_of(title);
  return std::any_of(words.begin(), words.end(), [](const Word& word) { return kazakh_noun(word.folded).has_value(); });
}

TypeGuess guess_type(std::string_view title) {
  const TitleWords words(title);
  if (const auto type = words.noun()) return {*type, words.is_agenda() ? TypeBasis::agenda_noun : TypeBasis::noun};
  if (words.is_agenda()) return {DocumentType::decision, TypeBasis::agenda_form};
  return {DocumentType::document, TypeBasis::none};
}

}  // namespace chronicle
