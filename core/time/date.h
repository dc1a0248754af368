// A date or period as sources give it: an EDTF level 1 expression (ISO 8601-2:2019, annex A; Library of Congress,
// "Extended Date/Time Format Specification"), kept as its text and as the first and last day that it can mean.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/time/day.h"

namespace chronicle {

/// How fine a date is. An interval has the precision of its coarser end.
enum class Precision { day, month, season, year, decade, century };

/// Values are always valid. Of EDTF level 1 these are left out: times of day, years before 1 or after 9999.
class Date {
 public:
  /// Reads e.g. `2022-05`, `2021/2025`, `../2030`, `2025-09?`, `202X`; nothing if `text` is no such date.
  static std::optional<Date> parse(std::string_view text);
  static Date of(Day day);

  /// The EDTF expression, as it was read.
  const std::string& text() const { return text_; }
  /// First day that it can mean; nothing for an open or unknown start (`../2030`, `/2030`).
  std::optional<Day> earliest() const { return earliest_; }
  /// Last day that it can mean; nothing for an open or unknown end.
  std::optional<Day> latest() const { return latest_; }
  Precision precision() const { return precision_; }
  bool is_interval() const { return interval_; }
  bool is_day() const { return !interval_ && precision_ == Precision::day; }
  /// `~` or `%` on the date or on an end of the interval.
  bool is_approximate() const { return approximate_; }
  /// `?` or `%` on the date or on an end of the interval.
  bool is_uncertain() const { return uncertain_; }

  bool operator==(const Date& other) const { return text_ == other.text_; }

 private:
  Date() = default;
  static std::optional<Date> parse_single(std::string_view text);
  static std::optional<Date> parse_interval(std::string_view start, std::string_view end);
  std::string text_;
  std::optional<Day> earliest_, latest_;
  Precision precision_ = Precision::day;
  bool interval_ = false, approximate_ = false, uncertain_ = false;
};

/// Whether every day that `inner` can mean is one that `outer` can mean: a finer date within a coarser one.
bool lies_within(const Date& inner, const Date& outer);

/// The date in English words: "12 November 2021", "4–5 June 2025", "May 2022", "2021–2025", "until 2030",
/// "about 2024", "September 2025 (uncertain)".
std::string in_words(const Date& date);
/// "12 November 2021".
std::string in_words(Day day);
/// "12 Nov 2021", for tables and cards.
std::string in_short(const Date& date);
std::string in_short(Day day);

}  // namespace chronicle
