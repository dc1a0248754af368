#include "core/time/date.h"

#include <algorithm>

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
  const Day to = from->plus_months(static_cast<int>(count)).plus_days(-1);
  if (to.year() > Day::last_year) return std::nullopt;  // the winter of 9999
  return Span{*from, to, precision};
}

/// The second group: a month, a season (21 spring to 24 winter, of the northern hemisphere: March to May, June to
/// August, September to November, December to February) or `XX`.
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

std::string_view strip_mark(std::string_view text) {
  if (!text.empty() && (text.back() == '?' || text.back() == '~' || text.back() == '%')) text.remove_suffix(1);
  return text;
}

bool is_doubtful(const Date& date) { return date.is_uncertain() || date.is_approximate(); }

/// The day, month or year that has `day` in it, whichever the digits of `date` that are left open leave open.
DayRange unit_around(const Date& date, Day day) {
  const std::size_t length = strip_mark(date.text()).size();
  if (length == 10) return {day, day};
  const unsigned first = length == 7 ? day.month() : 1;
  const Day from = *Day::from_ymd(day.year(), first, 1);
  return {from, from.plus_months(length == 7 ? 1 : 12).plus_days(-1)};
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

std::optional<Date> Date::start() const {
  if (!interval_) return *this;
  return parse_single(std::string_view(text_).substr(0, text_.find('/')));
}

std::optional<Date> Date::end() const {
  if (!interval_) return *this;
  return parse_single(std::string_view(text_).substr(text_.find('/') + 1));
}

bool lies_within(const Date& inner, const Date& outer) {
  const bool starts_within = !outer.earliest() || (inner.earliest() && *inner.earliest() >= *outer.earliest());
  const bool ends_within = !outer.latest() || (inner.latest() && *inner.latest() <= *outer.latest());
  return starts_within && ends_within;
}

std::optional<DayRange> possible_starts(const Date& period) {
  const auto start = period.start();
  if (!start) return std::nullopt;
  const Day first = *start->earliest(), last = *start->latest();
  if (is_doubtful(*start)) return DayRange{first, last};
  return DayRange{first, start->is_unspecified() ? unit_around(*start, last).first : first};
}

std::optional<DayRange> possible_ends(const Date& period) {
  const auto end = period.end();
  if (!end) return std::nullopt;
  const Day first = *end->earliest(), last = *end->latest();
  if (is_doubtful(*end)) return DayRange{first, last};
  return DayRange{end->is_unspecified() ? unit_around(*end, first).last : last, last};
}

}  // namespace chronicle
