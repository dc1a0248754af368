// A calendar day of the proleptic Gregorian calendar, as a count of days; no time zone anywhere.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace chronicle {

class Day {
 public:
  static constexpr int first_year = 1, last_year = 9999;

  /// `number` counts days since 1970-01-01.
  constexpr explicit Day(std::int32_t number) : number_(number) {}
  /// Nothing if there is no such day, or its year is not from `first_year` to `last_year`.
  static constexpr std::optional<Day> from_ymd(int year, unsigned month, unsigned day) {
    using namespace std::chrono;
    const year_month_day date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    if (!date.ok() || year < first_year || year > last_year) return std::nullopt;
    return Day{static_cast<std::int32_t>(sys_days{date}.time_since_epoch().count())};
  }
  /// Reads exactly YYYY-MM-DD.
  static std::optional<Day> parse(std::string_view text);

  /// Days since 1970-01-01, and the day by the calendar; months and days count from 1.
  constexpr std::int32_t number() const { return number_; }
  constexpr std::chrono::year_month_day ymd() const {
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{number_}}};
  }
  constexpr int year() const { return int{ymd().year()}; }
  constexpr unsigned month() const { return unsigned{ymd().month()}; }
  constexpr unsigned day() const { return unsigned{ymd().day()}; }

  /// The same day `months` later, or the last day of that month where it has no such day.
  Day plus_months(int months) const;
  constexpr Day plus_days(std::int32_t days) const { return Day{number_ + days}; }
  /// YYYY-MM-DD.
  std::string iso() const;

  constexpr auto operator<=>(const Day&) const = default;

 private:
  std::int32_t number_;
};

/// Stands in a library where it must have a day and the one that was there can no longer be read: no day that anything
/// is done on, so that none is made up.
inline constexpr Day unknown_day = *Day::from_ymd(Day::first_year, 1, 1);

}  // namespace chronicle
