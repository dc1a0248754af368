// Dates in Russian words. Nothing here is more exact than the date that it is made of.
#include <array>
#include <string>

#include "core/values/date_shape.h"
#include "core/values/digits.h"
#include "core/values/russian.h"

namespace chronicle::russian {
namespace {

/// The cases that dates stand in; that of "в", "в мае", comes with its preposition (`placed`).
enum class Case { nominative, genitive, accusative, prepositional };

struct Noun4 {
  const char* nominative;
  const char* genitive;
  const char* accusative;
  const char* prepositional;  ///< of seasons the instrumental, which says when
};

constexpr std::array<Noun4, 12> months{{{"январь", "января", "январь", "январе"},
                                        {"февраль", "февраля", "февраль", "феврале"},
                                        {"март", "марта", "март", "марте"},
                                        {"апрель", "апреля", "апрель", "апреле"},
                                        {"май", "мая", "май", "мае"},
                                        {"июнь", "июня", "июнь", "июне"},
                                        {"июль", "июля", "июль", "июле"},
                                        {"август", "августа", "август", "августе"},
                                        {"сентябрь", "сентября", "сентябрь", "сентябре"},
                                        {"октябрь", "октября", "октябрь", "октябре"},
                                        {"ноябрь", "ноября", "ноябрь", "ноябре"},
                                        {"декабрь", "декабря", "декабрь", "декабре"}}};
constexpr std::array<Noun4, 4> seasons{{{"весна", "весны", "весну", "весной"},
                                        {"лето", "лета", "лето", "летом"},
                                        {"осень", "осени", "осень", "осенью"},
                                        {"зима", "зимы", "зиму", "зимой"}}};
constexpr Noun4 some{"один", "одного", "один", "одном"};

/// By GOST R 7.0.12: alone, and after a day where that differs.
constexpr std::array<const char*, 12> short_months{"янв.", "февр.", "март",  "апр.", "май",   "июнь",
                                                   "июль", "авг.",  "сент.", "окт.", "нояб.", "дек."};

enum class Style { full, brief };
enum class Year { said, left_out };

const char* form(const Noun4& noun, Case in) {
  switch (in) {
    case Case::nominative:
      return noun.nominative;
    case Case::genitive:
      return noun.genitive;
    case Case::accusative:
      return noun.accusative;
    case Case::prepositional:
      break;
  }
  return noun.prepositional;
}

/// "2021 г."; in tables "2021".
std::string year_words(const std::string& year, Style style) {
  return style == Style::full ? year + no_break_space + "г." : year;
}
std::string years_words(const std::string& years, Style style) {
  return style == Style::full ? years + no_break_space + "гг." : years;
}

/// "12 ноября 2021 г.", "12.11.2021"; whatever the case, the month stands in the genitive.
std::string day_words(Day day, Style style, Year said = Year::said) {
  if (style == Style::brief) {
    const std::string text = two_digits(day.day()) + "." + two_digits(day.month());
    return said == Year::said ? text + "." + std::to_string(day.year()) : text;
  }
  const std::string text = std::to_string(day.day()) + " " + months.at(day.month() - 1).genitive;
  return said == Year::said ? text + " " + year_words(std::to_string(day.year()), style) : text;
}

std::string month_words(Day first, Case in, Style style, Year said) {
  const unsigned month = first.month() - 1;
  // A short month has no cases, so that it stands only where there is no preposition.
  const bool is_short = style == Style::brief && in == Case::nominative;
  const std::string text = is_short ? short_months.at(month) : form(months.at(month), in);
  return said == Year::said ? text + " " + year_words(std::to_string(first.year()), style) : text;
}

/// "лето 2025 г."; a winter has two years, "зима 2025/26 г.".
std::string season_words(Day first, Case in, Style style) {
  const unsigned season = first.month() / 3 - 1;
  std::string year = std::to_string(first.year());
  if (season == 3) year += "/" + two_digits(static_cast<unsigned>((first.year() + 1) % 100));
  return form(seasons.at(season), in) + (" " + year_words(year, style));
}

std::string decade_words(int year, Case in, Style style) {
  const bool is_plain = in == Case::nominative || in == Case::accusative;
  return years_words(std::to_string(year) + (is_plain ? "-е" : "-х"), style);
}

/// What a date that is no interval names, without its marks: "12 ноября 2021 г.", "май 2022 г.", "2020-е гг.".
std::string name_of(const Date& date, Case in, Style style, Year said = Year::said) {
  const Day first = *date.earliest();
  const std::string year = std::to_string(first.year());
  switch (date.precision()) {
    case Precision::day:
      return day_words(first, style, said);
    case Precision::month:
      return month_words(first, in, style, said);
    case Precision::season:
      return season_words(first, in, style);
    case Precision::year:
      return year_words(year, style);
    case Precision::decade:
    case Precision::century:
      break;
  }
  if (has_decade_name(date)) return decade_words(first.year(), in, style);
  return years_words(year + "–" + std::to_string(date.latest()->year()), style);
}

/// "12 ноября 2021 г.", "в мае 2022 г.", "весной 2023 г.", "в 2020-х гг.", "между 1900 и 1999 гг.".
std::string placed(const Date& date) {
  if (date.precision() == Precision::day) return name_of(date, Case::genitive, Style::full);
  if (date.precision() == Precision::season) return name_of(date, Case::prepositional, Style::full);
  if (date.precision() <= Precision::year || has_decade_name(date))
    return "в " + name_of(date, Case::prepositional, Style::full);
  std::string text = "между " + std::to_string(date.earliest()->year());
  text += " и " + std::to_string(date.latest()->year());
  return years_words(text, Style::full);
}

/// An end of an interval, without its marks: as `name_of`, but "один из дней июня 2025 г." where the day is left open.
std::string end_name(const Date& date, Case in, Style style, Year said = Year::said) {
  if (!date.is_unspecified()) return name_of(date, in, style, said);
  const std::size_t length = length_without_mark(date);
  std::string text = form(some, in);
  if (length == 4) {
    std::string years = has_decade_name(date) ? decade_words(date.earliest()->year(), Case::genitive, style)
                                              : name_of(date, Case::genitive, style);
    return text += " из " + years;
  }
  text += length == 10 ? " из дней " : " из месяцев ";
  return text += name_of(date, Case::genitive, style, said);
}

std::string doubted(const Date& date, std::string text) {
  if (date.is_uncertain()) text += " (предположительно)";
  return text;
}

/// Both ends without their marks: "4–5 июня 2025 г.", "2021–2025 гг.", "4 июня – 2 августа 2025 г.".
std::string joined(const Date& start, const Date& end, Case in, Style style) {
  if (are_one_date(start, end)) return name_of(end, in, style);
  if (are_days_of_one_month(start, end)) {
    const unsigned day = start.earliest()->day();
    return (style == Style::full ? std::to_string(day) : two_digits(day)) + "–" + day_words(*end.earliest(), style);
  }
  const bool is_specified = !start.is_unspecified() && !end.is_unspecified();
  if (is_specified && start.precision() == Precision::year && end.precision() == Precision::year)
    return years_words(std::to_string(start.earliest()->year()) + "–" + std::to_string(end.earliest()->year()), style);
  const bool in_one_year = are_within_one_year(start, end);
  const bool single_words =
      is_specified && in_one_year && start.precision() == Precision::month && end.precision() == Precision::month;
  const std::string first = end_name(start, in, style, in_one_year ? Year::left_out : Year::said);
  return first + (single_words ? "–" : " – ") + end_name(end, in, style);
}

/// A date after a preposition: "до мая 2022 г.", "примерно до 2026 г. (предположительно)".
std::string after(const char* preposition, const Date& date, Case in, Style style) {
  std::string text = date.is_approximate() ? "примерно " : "";
  text += preposition;
  text += " " + end_name(date, in, style);
  return doubted(date, std::move(text));
}

std::string from_to(const Date& start, const Date& end, Style style) {
  return after("с", start, Case::genitive, style) + " " + after("по", end, Case::accusative, style);
}

std::string interval_words(const Date& date, Style style) {
  const auto start = date.start(), end = date.end();
  if (!start) return after("до", *end, Case::genitive, style) + (is_start_unknown(date) ? " (начало неизвестно)" : "");
  if (!end) return after("с", *start, Case::genitive, style) + (is_end_unknown(date) ? " (окончание неизвестно)" : "");
  if (!have_same_marks(*start, *end)) return from_to(*start, *end, style);
  if (start->is_approximate()) return doubted(*start, "около " + joined(*start, *end, Case::genitive, style));
  return doubted(*start, joined(*start, *end, Case::nominative, style));
}

std::string words(const Date& date, Style style) {
  if (date.is_interval()) return interval_words(date, style);
  if (date.is_approximate()) return doubted(date, "около " + name_of(date, Case::genitive, style));
  return doubted(date, name_of(date, Case::nominative, style));
}

/// "около" stands in place of "в".
std::string marked_placed(const Date& date) {
  if (date.is_approximate()) return doubted(date, "около " + name_of(date, Case::genitive, Style::full));
  return doubted(date, placed(date));
}

}  // namespace

std::string in_words(const Date& date) { return words(date, Style::full); }
std::string in_words(Day day) { return day_words(day, Style::full); }
std::string in_short(const Date& date) { return words(date, Style::brief); }
std::string in_short(Day day) { return day_words(day, Style::brief); }
std::string until_in_short(const Date& end) { return after("до", end, Case::genitive, Style::brief); }
std::string month_in_short(unsigned month) { return short_months.at(month - 1); }

std::string day_and_month_in_short(Day day) {
  const unsigned month = day.month() - 1;
  const std::string alone = short_months.at(month);
  return std::to_string(day.day()) + " " + (alone.back() == '.' ? alone : months.at(month).genitive);
}

std::string when_in_words(const Date& date) {
  const auto start = date.start(), end = date.end();
  if (!start) return after("не позднее", *end, Case::genitive, Style::full);
  if (!end) return marked_placed(*start) + " или позднее";
  if (!date.is_interval() || (are_one_date(*start, *end) && have_same_marks(*start, *end))) return marked_placed(*end);
  if (are_days_of_one_month(*start, *end) && have_same_marks(*start, *end) && !end->is_approximate())
    return doubted(*end, joined(*start, *end, Case::genitive, Style::full));
  return from_to(*start, *end, Style::full);
}

}  // namespace chronicle::russian
