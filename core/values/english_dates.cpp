// Dates in English words. Nothing here is more exact than the date that it is made of.
#include <array>
#include <string>

#include "core/values/date_shape.h"
#include "core/values/english.h"

namespace chronicle::english {
namespace {

constexpr std::array<const char*, 12> long_months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};
constexpr std::array<const char*, 4> season_names{"spring", "summer", "autumn", "winter"};

enum class Style { full, brief };
enum class Year { said, left_out };

std::string month_name(unsigned month, Style style) {
  const std::string name = long_months.at(month - 1);
  return style == Style::full ? name : name.substr(0, 3);
}

std::string day_words(Day day, Style style, Year year = Year::said) {
  const std::string text = std::to_string(day.day()) + " " + month_name(day.month(), style);
  return year == Year::said ? text + " " + std::to_string(day.year()) : text;
}

/// "summer 2025"; a winter has two years, "winter 2025/26".
std::string season_words(Day first) {
  const unsigned season = first.month() / 3 - 1;
  std::string text = std::string(season_names.at(season)) + " " + std::to_string(first.year());
  if (season < 3) return text;
  const std::string next = std::to_string(first.year() + 1);
  return text + "/" + next.substr(next.size() - std::min<std::size_t>(2, next.size()));
}

/// What a date that is no interval names, without its marks: "12 November 2021", "May 2022", "2020s".
std::string name_of(const Date& date, Style style, Year said = Year::said) {
  const Day first = *date.earliest();
  std::string year = std::to_string(first.year());
  switch (date.precision()) {
    case Precision::day:
      return day_words(first, style, said);
    case Precision::month:
      return month_name(first.month(), style) + (said == Year::said ? " " + year : "");
    case Precision::season:
      return season_words(first);
    case Precision::year:
      return year;
    case Precision::decade:
    case Precision::century:
      break;
  }
  if (has_decade_name(date)) return year + "s";
  return "between " + year + " and " + std::to_string(date.latest()->year());
}

/// "on 12 November 2021", "in May 2022", "in the 2020s", "between 1900 and 1999".
std::string placed(const Date& date, Style style, Year said = Year::said) {
  const std::string name = name_of(date, style, said);
  if (date.precision() == Precision::day) return "on " + name;
  if (has_decade_name(date)) return "in the " + name;
  return name.starts_with("between ") ? name : "in " + name;
}

/// An end of an interval, without its marks: as `name_of`, but "some day in June 2025" where the day is left open.
std::string end_name(const Date& date, Style style, Year said = Year::said) {
  if (!date.is_unspecified()) return name_of(date, style, said);
  const std::size_t length = length_without_mark(date);
  const std::string unit = length == 10 ? "day" : length == 7 ? "month" : "year";
  return "some " + unit + " " + placed(date, style, said);
}

std::string marked(const Date& date, std::string text) {
  if (date.is_approximate()) text = "about " + text;
  if (date.is_uncertain()) text += " (uncertain)";
  return text;
}

std::string marked_end(const Date& date, Style style) { return marked(date, end_name(date, style)); }

/// Both ends without their marks: "4–5 June 2025", "2021–2025", "4 June – 2 August 2025", "May 2024 – May 2025".
std::string joined(const Date& start, const Date& end, Style style) {
  if (are_one_date(start, end)) return name_of(end, style);
  if (are_days_of_one_month(start, end))
    return std::to_string(start.earliest()->day()) + "–" + day_words(*end.earliest(), style);
  const bool in_one_year = are_within_one_year(start, end);
  const std::string first = end_name(start, style, in_one_year ? Year::left_out : Year::said);
  const bool single_words =
      !start.is_unspecified() && !end.is_unspecified() && start.precision() == end.precision() &&
      (start.precision() == Precision::year || (start.precision() == Precision::month && in_one_year));
  return first + (single_words ? "–" : " – ") + end_name(end, style);
}

std::string interval_words(const Date& date, Style style) {
  const auto start = date.start(), end = date.end();
  if (!start) return "until " + marked_end(*end, style) + (is_start_unknown(date) ? " (start not known)" : "");
  if (!end) return "from " + marked_end(*start, style) + (is_end_unknown(date) ? " (end not known)" : "");
  if (have_same_marks(*start, *end)) return marked(*start, joined(*start, *end, style));
  return "from " + marked_end(*start, style) + " to " + marked_end(*end, style);
}

std::string words(const Date& date, Style style) {
  return date.is_interval() ? interval_words(date, style) : marked(date, name_of(date, style));
}

/// "about" stands in place of "on" and "in".
std::string marked_placed(const Date& date) {
  return marked(date, date.is_approximate() ? name_of(date, Style::full) : placed(date, Style::full));
}

}  // namespace

std::string in_words(const Date& date) { return words(date, Style::full); }
std::string in_words(Day day) { return day_words(day, Style::full); }
std::string in_short(const Date& date) { return words(date, Style::brief); }
std::string in_short(Day day) { return day_words(day, Style::brief); }
std::string day_and_month_in_short(Day day) { return day_words(day, Style::brief, Year::left_out); }
std::string month_in_short(unsigned month) { return month_name(month, Style::brief); }

std::string when_in_words(const Date& date) {
  const auto start = date.start(), end = date.end();
  if (!start) return "by " + marked_end(*end, Style::full);
  if (!end) return marked_placed(*start) + " or later";
  if (!date.is_interval() || (are_one_date(*start, *end) && have_same_marks(*start, *end))) return marked_placed(*end);
  if (are_days_of_one_month(*start, *end) && have_same_marks(*start, *end) && !end->is_approximate())
    return "on " + marked(*end, joined(*start, *end, Style::full));
  return "from " + marked_end(*start, Style::full) + " to " + marked_end(*end, Style::full);
}

}  // namespace chronicle::english
