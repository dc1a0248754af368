// A year as a date.
#pragma once

#include "core/time/date.h"

namespace chronicle {

/// The year as a whole, "0987" for the year 987. It must be from 1 to 9999.
Date whole_year(int year);

}  // namespace chronicle
