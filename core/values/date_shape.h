// What the words of a date hang on, whatever the language. Private to core/values.
#pragma once

#include <cstddef>

#include "core/time/date.h"

namespace chronicle {

/// Whether a date is a decade with a name of its own, as the 2020s have; "2000s" may be a century, so the first decade
/// of one has none.
bool has_decade_name(const Date& date);

/// The length of the EDTF expression without a mark of doubt.
std::size_t length_without_mark(const Date& date);
/// Whether both are in the same doubt; whether both are days of the same month.
bool have_same_marks(const Date& one, const Date& other);
bool are_days_of_one_month(const Date& start, const Date& end);
/// Whether both ends name the same, with all its digits.
bool are_one_date(const Date& start, const Date& end);
/// Whether both are days, or both months, of one year.
bool are_within_one_year(const Date& start, const Date& end);

/// Whether the interval's start, or end, is not open but unknown.
bool is_start_unknown(const Date& date);
bool is_end_unknown(const Date& date);

}  // namespace chronicle
