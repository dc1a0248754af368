// Years and dates.
#pragma once

#include <optional>

#include "core/time/date.h"

namespace chronicle {

/// The year as a whole, "0987" for the year 987. It must be from 1 to 9999.
Date whole_year(int year);

/// The year that a date surely lies in, if it is one.
std::optional<int> year_of(const std::optional<Date>& date);

}  // namespace chronicle
