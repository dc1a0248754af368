#include "core/words/date_words.h"

#include <algorithm>

#include "core/words/fold.h"

namespace chronicle::written {
namespace {

/// As words of a text are looked up.
Forms folded(std::initializer_list<const char*> words) {
  Forms forms;
  for (const char* word : words) forms.push_back(fold(word));
  return forms;
}

constexpr std::size_t least_letters = 3;  // of an abbreviation

/// How many code points a text has.
std::size_t length_in_letters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

const std::array<Forms, 12>& month_forms() {
  static const std::array<Forms, 12> forms{
      folded({"january", "январь", "января", "январе", "январю", "қаңтар", "қаңтары", "қаңтарда", "қаңтарға",
              "қаңтардан"}),
      folded({"february", "февраль", "февраля", "феврале", "февралю", "ақпан", "ақпаны", "ақпанда", "ақпанға",
              "ақпаннан"}),
      folded({"march", "март", "марта", "марте", "марту", "наурыз", "наурызы", "наурызда", "наурызға", "наурыздан"}),
      folded({"april", "апрель", "апреля", "апреле", "апрелю", "сәуір", "сәуірі", "сәуірде", "сәуірге", "сәуірден"}),
      folded({"may", "май", "мая", "мае", "маю", "мамыр", "мамыры", "мамырда", "мамырға", "мамырдан"}),
      folded({"june", "июнь", "июня", "июне", "июню", "маусым", "маусымы", "маусымда", "маусымға", "маусымнан"}),
      folded({"july", "июль", "июля", "июле", "июлю", "шілде", "шілдесі", "шілдеде", "шілдеге", "шілдеден"}),
      folded(
          {"august", "август", "августа", "августе", "августу", "тамыз", "тамызы", "тамызда", "тамызға", "тамыздан"}),
      folded({"september", "сентябрь", "сентября", "сентябре", "сентябрю", "қыркүйек", "қыркүйегі", "қыркүйекте",
              "қыркүйекке", "қыркүйектен"}),
      folded(
          {"october", "октябрь", "октября", "октябре", "октябрю", "қазан", "қазаны", "қазанда", "қазанға", "қазаннан"}),
      folded({"november", "ноябрь", "ноября", "ноябре", "ноябрю", "қараша", "қарашасы", "қарашада", "қарашаға",
              "қарашадан"}),
      folded({"december", "декабрь", "декабря", "декабре", "декабрю", "желтоқсан", "желтоқсаны", "желтоқсанда",
              "желтоқсанға", "желтоқсаннан"})};
  return forms;
}

const std::array<Forms, 4>& season_forms() {
  static const std::array<Forms, 4> forms{
      folded({"spring", "весна", "весной", "весны", "весне", "көктем", "көктемі", "көктемде", "көктемге", "көктемнен"}),
      folded({"summer", "лето", "летом", "лета", "лету", "жаз", "жазы", "жазда", "жазға", "жаздан"}),
      folded({"autumn", "fall", "осень", "осенью", "осени", "күз", "күзі", "күзде", "күзге", "күзден"}),
      folded({"winter", "зима", "зимой", "зимы", "зиме", "қыс", "қысы", "қыста", "қысқа", "қыстан"})};
  return forms;
}

const Forms& year_forms() {
  static const Forms forms =
      folded({"year", "years", "г",    "гг",    "год",   "года",   "году",   "годы",    "годом",    "годов",    "ж",
              "жж",   "жыл",   "жылы", "жылғы", "жылға", "жылдан", "жылдар", "жылдары", "жылдарға", "жылдардан"});
  return forms;
}
const Forms& filling() {
  static const Forms forms = folded({"in", "on", "the", "of", "в", "во"});
  return forms;
}
const Forms& about() {
  static const Forms forms = folded({"about", "around", "approximately", "circa", "ca", "около", "примерно",
                                     "приблизительно", "ориентировочно", "шамамен"});
  return forms;
}
const Forms& until() {
  static const Forms forms = folded({"until", "till", "до"});
  return forms;
}
const Forms& since() {
  static const Forms forms = folded({"since", "from", "с", "со", "начиная"});
  return forms;
}
const Forms& until_behind() {
  static const Forms forms = folded({"дейін"});
  return forms;
}
const Forms& since_behind() {
  static const Forms forms = folded({"бастап"});
  return forms;
}
const Forms& of_year_before() {
  static const Forms forms = folded({"жылғы", "ж"});
  return forms;
}
bool is_from(std::string_view word) {
  static const Forms endings = folded({"дан", "ден", "тан", "тен", "нан", "нен"});
  return std::any_of(endings.begin(), endings.end(), [&](const std::string& end) { return word.ends_with(end); });
}
const Forms& to() {
  static const Forms forms = folded({"to", "until", "till", "through", "по", "до"});
  return forms;
}
const Forms& of_decades() {
  static const Forms forms = folded({"е", "х", "ые", "ых", "жылдар", "жылдары", "жылдарға", "жылдардан"});
  return forms;
}
const Forms& of_ordinals() {
  static const Forms forms = folded({"st", "nd", "rd", "th", "го", "е", "ое"});
  return forms;
}

bool is_one_of(const Forms& forms, std::string_view word) {
  return std::find(forms.begin(), forms.end(), word) != forms.end();
}

int month_of(std::string_view word) {
  if (length_in_letters(word) < least_letters) return 0;
  for (std::size_t i = 0; i < month_forms().size(); ++i)
    for (const std::string& form : month_forms().at(i))
      if (form.starts_with(word)) return static_cast<int>(i) + 1;
  return 0;
}

int season_of(std::string_view word) {
  for (std::size_t i = 0; i < season_forms().size(); ++i)
    if (is_one_of(season_forms().at(i), word)) return static_cast<int>(i) + 21;
  return 0;
}

}  // namespace chronicle::written
