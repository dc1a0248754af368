#include "core/query/search/query_words.h"

#include <algorithm>
#include <vector>

#include "core/words/fold.h"
#include "core/words/stem.h"

namespace chronicle {
namespace {

/// As record files have them.
QueryWords english_words() {
  QueryWords words;
  const auto copy = [](const auto& from, auto& to) { std::copy(std::begin(from), std::end(from), to.begin()); };
  copy(Words<SearchField>::values, words.fields);
  copy(Words<DocumentType>::values, words.types);
  copy(Words<UserMark>::values, words.marks);
  for (std::size_t i = 0; i < kind_count; ++i) {
    words.kinds.at(i) = name_of(static_cast<Kind>(i));
    words.kinds.at(i) += ", ";
    words.kinds.at(i) += plural_of(static_cast<Kind>(i));
  }
  words.today = "today";
  return words;
}

QueryWords russian_words() {
  return {
      {"вид", "год", "государство", "тема", "место", "действует", "выступающий", "до", "после", "тип", "метка",
       "отметка"},
      {"заседание, заседания", "объявление, объявления", "пункт, пункты, пункт повестки дня, пункты повестки дня",
       "документ, документы", "акт, акты", "связь, связи", "подпись, подписи", "участие, участия",
       "выступление, выступления", "обязательство, обязательства",
       "исполнение, сведение об исполнении, сведения об исполнении", "показатель, показатели", "количество, количества",
       "председательство, председательства", "лицо, лица, человек, люди", "государство, государства, страна, страны",
       "место, места, место проведения, места проведения", "тема, темы", "источник, источники"},
      {"концепция",
       "стратегия",
       "программа",
       "план мероприятий, план",
       "основные направления",
       "приоритетные направления",
       "соглашение",
       "договор",
       "протокол",
       "меморандум",
       "конвенция",
       "решение",
       "положение",
       "заявление",
       "бюджет",
       "прогноз",
       "доклад",
       "назначение",
       "награждение",
       "документ"},
      {"закладка, в закладках", "заметка, с заметкой"},
      "сегодня"};
}

QueryWords kazakh_words() {
  return {{"түр", "жыл", "мемлекет", "тақырып", "орын", "қолданыста", "сөйлеуші", "дейін", "кейін", "құжат-түрі", "тег",
           "белгі"},
          {"отырыс, отырыстар", "хабарландыру, хабарландырулар",
           "тармақ, тармақтар, күн тәртібінің тармағы, күн тәртібінің тармақтары", "құжат, құжаттар", "акт, актілер",
           "байланыс, байланыстар", "қолтаңба, қолтаңбалар", "қатысу", "сөз, сөздер, сөйленген сөз, сөйленген сөздер",
           "міндеттеме, міндеттемелер", "орындалуы, орындалуы туралы мәлімет, орындалуы туралы мәліметтер",
           "көрсеткіш, көрсеткіштер", "сан, сандар", "төрағалық, төрағалықтар", "тұлға, тұлғалар, адам, адамдар",
           "мемлекет, мемлекеттер, ел, елдер", "орын, орындар, өткізу орны, өткізу орындары", "тақырып, тақырыптар",
           "дереккөз, дереккөздер"},
          {"тұжырымдама",
           "стратегия",
           "бағдарлама",
           "іс-шаралар жоспары, жоспар",
           "негізгі бағыттар",
           "басым бағыттар",
           "келісім",
           "шарт",
           "хаттама",
           "меморандум",
           "конвенция",
           "шешім",
           "ереже",
           "мәлімдеме",
           "бюджет",
           "болжам",
           "баяндама",
           "тағайындау",
           "марапаттау",
           "құжат"},
          {"бетбелгі, бетбелгілерде", "түртпе, түртпесі бар"},
          "бүгін"};
}

/// A name as it is looked up, and what is called so.
template <typename T>
struct Name {
  std::string folded, stem;
  T what;
};

/// The names that one part of the words has, in all languages.
template <typename T, typename Part>
std::vector<Name<T>> names_in(Part QueryWords::*part) {
  std::vector<Name<T>> names;
  for (std::size_t language = 0; language < language_codes.size(); ++language) {
    const Part& lists = query_words(static_cast<Language>(language)).*part;
    for (std::size_t i = 0; i < lists.size(); ++i)
      for (std::string_view rest = lists[i]; !rest.empty();) {
        const std::string_view name = first_name(rest);
        std::string folded = fold(name);
        std::string stem = stem_of(folded);
        names.push_back({std::move(folded), std::move(stem), static_cast<T>(i)});
        rest.remove_prefix(std::min(name.size() + 1, rest.size()));
      }
  }
  return names;
}

template <typename T>
std::optional<T> called(const std::vector<Name<T>>& names, const std::string& folded) {
  const auto found = std::find_if(names.begin(), names.end(), [&](const auto& one) { return one.folded == folded; });
  return found == names.end() ? std::nullopt : std::optional(found->what);
}

/// Whether a text may be the name of a field: quotes, brackets and blanks are none of it.
bool is_name(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0x80 || c == '-' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  });
}

}  // namespace

const QueryWords& query_words(Language language) {
  static const QueryWords english = english_words(), russian = russian_words(), kazakh = kazakh_words();
  switch (language) {
    case Language::russian:
      return russian;
    case Language::kazakh:
      return kazakh;
    case Language::english:
      break;
  }
  return english;
}

std::string_view first_name(std::string_view names) { return names.substr(0, names.find(',')); }

std::optional<NamedField> field_called(std::string_view name) {
  static const auto names = names_in<SearchField>(&QueryWords::fields);
  if (!is_name(name)) return std::nullopt;
  const std::string folded = fold(name);
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i].folded == folded)
      return NamedField{names[i].what, static_cast<Language>(i / Words<SearchField>::values.size())};
  return std::nullopt;
}

std::optional<Kind> kind_called(const std::string& folded) {
  static const auto names = names_in<Kind>(&QueryWords::kinds);
  return called(names, folded);
}

std::optional<DocumentType> type_called(const std::string& folded) {
  static const auto names = names_in<DocumentType>(&QueryWords::types);
  if (const auto type = called(names, folded)) return type;
  const std::string stem = stem_of(folded);
  const auto found =
      std::find_if(names.begin(), names.end(), [&](const auto& one) { return !stem.empty() && one.stem == stem; });
  return found == names.end() ? std::nullopt : std::optional(found->what);
}

std::optional<UserMark> mark_called(const std::string& folded) {
  static const auto names = names_in<UserMark>(&QueryWords::marks);
  return called(names, folded);
}

bool means_today(const std::string& folded) {
  for (std::size_t language = 0; language < language_codes.size(); ++language)
    if (folded == query_words(static_cast<Language>(language)).today) return true;
  return false;
}

}  // namespace chronicle
