// Dates that are said within a text, as what one looks for.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/time/date.h"
#include "core/words/byte_range.h"

namespace chronicle {

/// A day of every year, "29 September": months and days count from 1.
struct DayOfYear {
  int month, day;

  bool operator==(const DayOfYear&) const = default;
};

/// A date that is said within a text, by the bytes from `start` to before `end`.
struct DateWithin {
  Date date;
  std::size_t start, end;
};

/// The first date within a text that one looks for by it: a day, a month, a season or a period from one to another, not
/// a year or more, which is as often part of a name, and nothing that is only about a date or open at an end. Where
/// blanks part a text in several ways, the longest is taken, without prepositions at its ends. As nothing is stated by
/// what is looked for, more is understood than `read_written_date` does: 12/11/2021, with the day first unless there is
/// no such month, and 12.11.21, which is a year from 1991 to 2090.
std::optional<DateWithin> find_written_date(std::string_view text);

/// The same of a day of every year.
struct DayWithin {
  DayOfYear day;
  std::size_t start, end;
};

/// The first day without a year, "29 September" or "12 ноя", in a text that has no date.
std::optional<DayWithin> find_day_of_year(std::string_view text);

/// The first piece of a text that is written as a day of the calendar that there is not: 31.11.2021, 30 February.
std::optional<ByteRange> find_impossible_date(std::string_view text);

}  // namespace chronicle
