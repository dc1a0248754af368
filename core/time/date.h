// A date or period as sources give it: an EDTF level 1 expression (ISO 8601-2:2019, annex A; Library of Congress,
// "Extended Date/Time Format Specification"), kept as its text and as the first and last day that it can mean.
// Those days are for ordering and for arithmetic. Words for readers are made from the date itself, which is often
// coarser: to write "31 December 2029" for an end in `202X` is to state a day that no source states.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/time/day.h"

namespace chronicle {

/// How fine a date is. An interval has the precision of its coarser end.
enum class Precision { day, month, season, year, decade, century };

/// Values are always valid. Of EDTF level 1 these are left out: times of day, years before 1 or after 9999, and
/// intervals that are open or unknown at both ends. docs/record-format.md says the whole of what is read.
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
  /// How the interval starts, or ends: a date with its own precision and marks; nothing where it is open or unknown. A
  /// date that is no interval starts and ends with itself.
  std::optional<Date> start() const;
  std::optional<Date> end() const;
  bool is_day() const { return !interval_ && precision_ == Precision::day; }
  /// `~` or `%` on the date or on an end of the interval.
  bool is_approximate() const { return approximate_; }
  /// `?` or `%` on the date or on an end of the interval.
  bool is_uncertain() const { return uncertain_; }
  /// Whether it leaves digits open: `202X` is some year of the 2020s, `2025-06-XX` some day in June 2025.
  bool is_unspecified() const { return text_.find('X') != std::string::npos; }

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

/// Whether every day that `inner` can mean is one that `outer` can mean: a finer date within a coarser one. An open or
/// unknown start reaches back without end, an open or unknown end on without end.
bool lies_within(const Date& inner, const Date& outer);

/// Some day from `first` to `last`.
struct DayRange {
  Day first, last;

  bool operator==(const DayRange&) const = default;
};

/// Between which days the first day of a period lies: both are the same unless the start is uncertain, approximate or
/// has digits left open. `2021/..` starts on 1 January 2021, `202X/..` on 1 January of a year from 2020 to 2029,
/// `2021?/..` on a day in 2021, as far as is known. Nothing for an open or unknown start.
std::optional<DayRange> possible_starts(const Date& period);
/// The same for the last day: `../2025` ends on 31 December 2025, `../202X` on 31 December of a year from 2020 to 2029,
/// `../2026?` on a day in 2026, `../2025-06-XX` on a day in June 2025.
std::optional<DayRange> possible_ends(const Date& period);

}  // namespace chronicle
