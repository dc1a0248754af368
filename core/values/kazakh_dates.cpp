// Dates in Kazakh words. Nothing here is more exact than the date that it is made of.
#include <array>
#include <string>

#include "core/values/date_shape.h"
#include "core/values/digits.h"
#include "core/values/kazakh.h"

namespace chronicle::kazakh {
namespace {

/// What stands in a case is the last word of a date alone. The last one says when: "қарашада", "2021 жылы".
enum class Case { nominative, genitive, dative, ablative, locative };

struct Noun5 {
  const char* nominative;
  const char* genitive;
  const char* dative;
  const char* ablative;
  const char* locative;
};

constexpr std::array<Noun5, 12> months{{{"қаңтар", "қаңтардың", "қаңтарға", "қаңтардан", "қаңтарда"},
                                        {"ақпан", "ақпанның", "ақпанға", "ақпаннан", "ақпанда"},
                                        {"наурыз", "наурыздың", "наурызға", "наурыздан", "наурызда"},
                                        {"сәуір", "сәуірдің", "сәуірге", "сәуірден", "сәуірде"},
                                        {"мамыр", "мамырдың", "мамырға", "мамырдан", "мамырда"},
                                        {"маусым", "маусымның", "маусымға", "маусымнан", "маусымда"},
                                        {"шілде", "шілденің", "шілдеге", "шілдеден", "шілдеде"},
                                        {"тамыз", "тамыздың", "тамызға", "тамыздан", "тамызда"},
                                        {"қыркүйек", "қыркүйектің", "қыркүйекке", "қыркүйектен", "қыркүйекте"},
                                        {"қазан", "қазанның", "қазанға", "қазаннан", "қазанда"},
                                        {"қараша", "қарашаның", "қарашаға", "қарашадан", "қарашада"},
                                        {"желтоқсан", "желтоқсанның", "желтоқсанға", "желтоқсаннан", "желтоқсанда"}}};
constexpr std::array<Noun5, 4> seasons{{{"көктем", "көктемнің", "көктемге", "көктемнен", "көктемде"},
                                        {"жаз", "жаздың", "жазға", "жаздан", "жазда"},
                                        {"күз", "күздің", "күзге", "күзден", "күзде"},
                                        {"қыс", "қыстың", "қысқа", "қыстан", "қыста"}}};
constexpr Noun5 year_noun{"жыл", "жылдың", "жылға", "жылдан", "жылы"};
constexpr Noun5 years_noun{"жылдар", "жылдардың", "жылдарға", "жылдардан", "жылдары"};

/// "Some day", "some month", "some year" of what stands before it in the genitive.
constexpr Noun5 some_day{"бір күні", "бір күнінің", "бір күніне", "бір күнінен", "бір күнінде"};
constexpr Noun5 some_month{"бір айы", "бір айының", "бір айына", "бір айынан", "бір айында"};
constexpr Noun5 some_year{"бір жылы", "бір жылының", "бір жылына", "бір жылынан", "бір жылында"};

constexpr std::array<const char*, 12> short_months{"қаң.", "ақп.", "нау.", "сәу.", "мам.", "мау.",
                                                   "шіл.", "там.", "қыр.", "қаз.", "қар.", "жел."};

enum class Style { full, brief };
enum class Year { said, left_out };

const char* form_of(const Noun5& noun, Case in) {
  switch (in) {
    case Case::nominative:
      return noun.nominative;
    case Case::genitive:
      return noun.genitive;
    case Case::dative:
      return noun.dative;
    case Case::ablative:
      return noun.ablative;
    case Case::locative:
      break;
  }
  return noun.locative;
}

/// "2021 жыл"; in tables "2021", and where a case is wanted "2021 ж.", which is read in any.
std::string year_in_case(const std::string& year, Case in, Style style) {
  if (style == Style::full) return year + no_break_space + form_of(year_noun, in);
  return in == Case::nominative ? year : year + no_break_space + "ж.";
}
std::string years_in_case(const std::string& years, Case in, Style style) {
  if (style == Style::full) return years + no_break_space + form_of(years_noun, in);
  return in == Case::nominative ? years : years + no_break_space + "жж.";
}

/// What stands before a day, a month or a season: "2021 жылғы ", in tables "2021 ж. ".
std::string of_year(const std::string& year, Style style, Year said = Year::said) {
  if (said == Year::left_out) return "";
  return year + no_break_space + (style == Style::full ? "жылғы " : "ж. ");
}

/// "2021 жылғы 12 қараша", "12.11.2021".
std::string day_words(Day day, Case in, Style style, Year said = Year::said) {
  const std::string year = std::to_string(day.year());
  if (style == Style::full)
    return of_year(year, style, said) + std::to_string(day.day()) + " " + form_of(months.at(day.month() - 1), in);
  const std::string text = two_digits(day.day()) + "." + two_digits(day.month());
  return said == Year::said ? text + "." + year_in_case(year, in, style) : text;
}

std::string month_words(Day first, Case in, Style style, Year said) {
  const unsigned month = first.month() - 1;
  // A short month has no cases.
  const bool is_short = style == Style::brief && in == Case::nominative;
  return of_year(std::to_string(first.year()), style, said) +
         (is_short ? short_months.at(month) : form_of(months.at(month), in));
}

/// "2025 жылғы жаз"; a winter has two years, "2025/26 жылғы қыс".
std::string season_words(Day first, Case in, Style style) {
  const unsigned season = first.month() / 3 - 1;
  std::string year = std::to_string(first.year());
  if (season == 3) year += "/" + two_digits(static_cast<unsigned>((first.year() + 1) % 100));
  return of_year(year, style) + form_of(seasons.at(season), in);
}

/// What a date that is no interval names, without its marks: "2021 жылғы 12 қараша", "2022 жылғы мамыр",
/// "2020-жылдар".
std::string name_of(const Date& date, Case in, Style style, Year said = Year::said) {
  const Day first = *date.earliest();
  const std::string year = std::to_string(first.year());
  switch (date.precision()) {
    case Precision::day:
      return day_words(first, in, style, said);
    case Precision::month:
      return month_words(first, in, style, said);
    case Precision::season:
      return season_words(first, in, style);
    case Precision::year:
      return year_in_case(year, in, style);
    case Precision::decade:
    case Precision::century:
      break;
  }
  if (has_decade_name(date)) return year + "-" + form_of(years_noun, in);
  return years_in_case(year + "–" + std::to_string(date.latest()->year()), in, style);
}

/// "2021 жылғы 12 қарашада", "2022 жылы", "2020-жылдары", "1900–1999 жылдар аралығында".
std::string placed(const Date& date) {
  const bool is_span = date.precision() >= Precision::decade && !has_decade_name(date);
  return is_span ? name_of(date, Case::nominative, Style::full) + " аралығында"
                 : name_of(date, Case::locative, Style::full);
}

/// An end of an interval, without its marks: as `name_of`, but "2025 жылғы маусымның бір күні" where the day is left
/// open.
std::string end_name(const Date& date, Case in, Style style, Year said = Year::said) {
  if (!date.is_unspecified()) return name_of(date, in, style, said);
  const std::size_t length = length_without_mark(date);
  const Noun5& some = length == 10 ? some_day : length == 7 ? some_month : some_year;
  return name_of(date, Case::genitive, style, said) + " " + form_of(some, in);
}

std::string doubted(const Date& date, std::string text) {
  if (date.is_uncertain()) text += " (болжам бойынша)";
  return text;
}

/// "шамамен 2021 жыл".
std::string about(const Date& date, std::string text) { return date.is_approximate() ? "шамамен " + text : text; }

/// Both ends without their marks: "2025 жылғы 4–5 маусым", "2021–2025 жылдар", "2025 жылғы 4 маусым – 2 тамыз".
std::string joined(const Date& start, const Date& end, Case in, Style style) {
  if (are_one_date(start, end)) return name_of(end, in, style);
  if (are_days_of_one_month(start, end)) {
    const unsigned day = start.earliest()->day();
    if (style == Style::brief) return two_digits(day) + "–" + day_words(*end.earliest(), in, style);
    return of_year(std::to_string(start.earliest()->year()), style) + std::to_string(day) + "–" +
           day_words(*end.earliest(), in, style, Year::left_out);
  }
  const bool is_specified = !start.is_unspecified() && !end.is_unspecified();
  if (is_specified && start.precision() == Precision::year && end.precision() == Precision::year)
    return years_in_case(std::to_string(start.earliest()->year()) + "–" + std::to_string(end.earliest()->year()), in,
                         style);
  // The year stands before what is of it, in figures behind.
  const bool in_one_year = are_within_one_year(start, end);
  const bool in_figures = style == Style::brief && start.is_day() && end.is_day();
  const Year of_start = in_one_year && in_figures ? Year::left_out : Year::said;
  const Year of_end = in_one_year && !in_figures ? Year::left_out : Year::said;
  const bool single_words =
      is_specified && in_one_year && start.precision() == Precision::month && end.precision() == Precision::month;
  return end_name(start, Case::nominative, style, of_start) + (single_words ? "–" : " – ") +
         end_name(end, in, style, of_end);
}

/// A date before a postposition: "2022 жылғы мамырға дейін", "шамамен 2026 жылға дейін (болжам бойынша)".
std::string before(const Date& date, Case in, Style style, const char* postposition) {
  return doubted(date, about(date, end_name(date, in, style) + postposition));
}

std::string from_to(const Date& start, const Date& end, Style style) {
  return before(start, Case::ablative, style, "") + " " + before(end, Case::dative, style, " дейін");
}

std::string interval_words(const Date& date, Style style) {
  const auto start = date.start(), end = date.end();
  if (!start)
    return before(*end, Case::dative, style, " дейін") + (is_start_unknown(date) ? " (басталуы белгісіз)" : "");
  if (!end)
    return before(*start, Case::ablative, style, " бастап") + (is_end_unknown(date) ? " (аяқталуы белгісіз)" : "");
  if (!have_same_marks(*start, *end)) return from_to(*start, *end, style);
  return doubted(*start, about(*start, joined(*start, *end, Case::nominative, style)));
}

std::string words(const Date& date, Style style) {
  if (date.is_interval()) return interval_words(date, style);
  return doubted(date, about(date, name_of(date, Case::nominative, style)));
}

std::string marked_placed(const Date& date) { return doubted(date, about(date, placed(date))); }

}  // namespace

std::string in_words(const Date& date) { return words(date, Style::full); }
std::string in_words(Day day) { return day_words(day, Case::nominative, Style::full); }
std::string in_short(const Date& date) { return words(date, Style::brief); }
std::string in_short(Day day) { return day_words(day, Case::nominative, Style::brief); }
std::string until_in_short(const Date& end) { return before(end, Case::dative, Style::brief, " дейін"); }
std::string until_in_words(Day end) { return day_words(end, Case::dative, Style::full) + " дейін"; }
std::string month_in_short(unsigned month) { return short_months.at(month - 1); }

std::string day_and_month_in_short(Day day) {
  return std::to_string(day.day()) + " " + short_months.at(day.month() - 1);
}

std::string of_day_in_words(Day day) {
  std::string text = day_words(day, Case::locative, Style::full);
  return text += text.ends_with("а") ? "ғы" : "гі";
}

std::string when_in_words(const Date& date) {
  const auto start = date.start(), end = date.end();
  if (!start) return before(*end, Case::ablative, Style::full, " кешікпей");
  if (!end) return marked_placed(*start) + " немесе одан кейін";
  if (!date.is_interval() || (are_one_date(*start, *end) && have_same_marks(*start, *end))) return marked_placed(*end);
  if (are_days_of_one_month(*start, *end) && have_same_marks(*start, *end) && !end->is_approximate())
    return doubted(*end, joined(*start, *end, Case::locative, Style::full));
  return from_to(*start, *end, Style::full);
}

}  // namespace chronicle::kazakh
