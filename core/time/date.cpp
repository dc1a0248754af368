#include "core/time/date.h"

#include <algorithm>
#include <array>

namespace chronicle {
namespace {

bool all_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int to_number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

struct Span {
  Day first, last;
  Precision precision;
};

std::optional<Span> years(int first, int last, Precision precision) {
  const auto from = Day::from_ymd(std::max(first, 1), 1, 1);
  const auto to = Day::from_ymd(last, 12, 31);
  if (!from || !to) return std::nullopt;
  return Span{*from, *to, precision};
}

/// `2021`, `202X`, `20XX`.
std::optional<Span> read_year(std::string_view text) {
  if (text.size() != 4 || !all_digits(text.substr(0, 2))) return std::nullopt;
  if (all_digits(text)) return years(to_number(text), to_number(text), Precision::year);
  const int century = to_number(text.substr(0, 2)) * 100;
  if (text.substr(2) == "XX") return years(century, century + 99, Precision::century);
  if (text[3] != 'X' || text[2] < '0' || text[2] > '9') return std::nullopt;
  const int decade = century + (text[2] - '0') * 10;
  return years(decade, decade + 9, Precision::decade);
}

std::optional<Span> months(int year, unsigned first, unsigned count, Precision precision) {
  const auto from = Day::from_ymd(year, first, 1);
  if (!from) return std::nullopt;
  return Span{*from, from->plus_months(static_cast<int>(count)).plus_days(-1), precision};
}

/// The second group: a month, a season (21 spring to 24 winter, of the northern hemisphere) or `XX`.
std::optional<Span> read_month(int year, std::string_view text) {
  if (text == "XX") return years(year, year, Precision::year);
  if (text.size() != 2 || !all_digits(text)) return std::nullopt;
  const auto month = static_cast<unsigned>(to_number(text));
  if (month >= 1 && month <= 12) return months(year, month, 1, Precision::month);
  if (month >= 21 && month <= 24) return months(year, (month - 20) * 3, 3, Precision::season);
  return std::nullopt;
}

std::optional<Span> read_span(std::string_view text) {
  const auto year = read_year(text.substr(0, 4));
  if (!year || text.size() == 4) return year;
  if (year->precision != Precision::year || text[4] != '-' || text.size() < 7) return std::nullopt;
  const auto month = read_month(year->first.year(), text.substr(5, 2));
  if (!month || text.size() == 7) return month;
  if (text.size() != 10 || text[7] != '-' || month->precision == Precision::season) return std::nullopt;
  if (text.substr(8) == "XX") return month;
  if (month->precision != Precision::month) return std::nullopt;
  const auto day = Day::parse(text);
  if (!day) return std::nullopt;
  return Span{*day, *day, Precision::day};
}

constexpr std::array<const char*, 12> long_months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};
constexpr std::array<const char*, 4> season_names{"spring", "summer", "autumn", "winter"};

enum class Style { full, brief };

std::string month_name(unsigned month, Style style) {
  const std::string name = long_months.at(month - 1);
  return style == Style::full ? name : name.substr(0, 3);
}

std::string day_words(Day day, Style style) {
  return std::to_string(day.day()) + " " + month_name(day.month(), style) + " " + std::to_string(day.year());
}

std::string span_words(Day first, Precision precision, Style style) {
  std::string year = std::to_string(first.year());
  switch (precision) {
    case Precision::day:
      return day_words(first, style);
    case Precision::month:
      return month_name(first.month(), style) + " " + year;
    case Precision::season:
      return std::string(season_names.at(first.month() / 3 - 1)) + " " + year;
    case Precision::year:
      return year;
    case Precision::decade:
      return year + "s";
    case Precision::century:
      return "between " + year + " and " + std::to_string(first.year() + 99);
  }
  return year;
}

std::string bare_words(std::string_view text, Style style) {
  const auto span = read_span(text);
  return span ? span_words(span->first, span->precision, style) : std::string(text);
}

std::string_view strip_mark(std::string_view text) {
  if (!text.empty() && (text.back() == '?' || text.back() == '~' || text.back() == '%')) text.remove_suffix(1);
  return text;
}

std::string interval_words(const Date& date, Style style) {
  const std::string_view text = date.text();
  const auto slash = text.find('/');
  const auto start = strip_mark(text.substr(0, slash));
  const auto end = strip_mark(text.substr(slash + 1));
  const bool open_start = start.empty() || start == "..";
  const bool open_end = end.empty() || end == "..";
  if (open_start && open_end) return "open";
  if (open_start) return "until " + bare_words(end, style);
  if (open_end) return "from " + bare_words(start, style);
  if (start.size() == 10 && end.size() == 10 && start.substr(0, 8) == end.substr(0, 8) && start[8] != 'X')
    return std::to_string(date.earliest()->day()) + "–" + bare_words(end, style);
  const std::string_view dash = start.size() == 4 && end.size() == 4 ? "–" : " – ";
  return bare_words(start, style) + std::string(dash) + bare_words(end, style);
}

std::string words(const Date& date, Style style) {
  std::string text = date.is_interval() ? interval_words(date, style) : bare_words(strip_mark(date.text()), style);
  if (date.is_approximate()) text = "about " + text;
  if (date.is_uncertain()) text += " (uncertain)";
  return text;
}

}  // namespace

std::optional<Date> Date::parse_single(std::string_view text) {
  const auto bare = strip_mark(text);
  const auto span = read_span(bare);
  if (!span) return std::nullopt;
  Date date;
  date.text_ = std::string(text);
  date.earliest_ = span->first;
  date.latest_ = span->last;
  date.precision_ = span->precision;
  const char mark = bare.size() < text.size() ? text.back() : ' ';
  date.approximate_ = mark == '~' || mark == '%';
  date.uncertain_ = mark == '?' || mark == '%';
  return date;
}

std::optional<Date> Date::parse_interval(std::string_view start, std::string_view end) {
  const auto is_open = [](std::string_view text) { return text.empty() || text == ".."; };
  if (is_open(start) && is_open(end)) return std::nullopt;
  Date date;
  date.interval_ = true;
  date.text_ = std::string(start) + "/" + std::string(end);
  const auto take = [&](std::string_view part_text, std::optional<Day> Date::*end_day) {
    if (is_open(part_text)) return true;
    const auto part = parse_single(part_text);
    if (!part) return false;
    date.*end_day = (*part).*end_day;
    date.precision_ = std::max(date.precision_, part->precision_);
    date.approximate_ = date.approximate_ || part->approximate_;
    date.uncertain_ = date.uncertain_ || part->uncertain_;
    return true;
  };
  if (!take(start, &Date::earliest_) || !take(end, &Date::latest_)) return std::nullopt;
  if (date.earliest_ && date.latest_ && *date.earliest_ > *date.latest_) return std::nullopt;
  return date;
}

std::optional<Date> Date::parse(std::string_view text) {
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return parse_single(text);
  return parse_interval(text.substr(0, slash), text.substr(slash + 1));
}

Date Date::of(Day day) {
  Date date;
  date.text_ = day.iso();
  date.earliest_ = date.latest_ = day;
  return date;
}

bool lies_within(const Date& inner, const Date& outer) {
  return (!outer.earliest() || inner.earliest() >= outer.earliest()) &&
         (!outer.latest() || inner.latest() <= outer.latest());
}

std::string in_words(const Date& date) { return words(date, Style::full); }
std::string in_words(Day day) { return day_words(day, Style::full); }
std::string in_short(const Date& date) { return words(date, Style::brief); }
std::string in_short(Day day) { return day_words(day, Style::brief); }

}  // namespace chronicle
