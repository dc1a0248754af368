// A moment by the clock where the program runs.
#pragma once

#include <cstdint>
#include <optional>

#include "core/time/day.h"

namespace chronicle {

/// Hours from 0 to 23, minutes from 0 to 59.
struct Moment {
  Day day;
  unsigned hour;
  unsigned minute;

  bool operator==(const Moment&) const = default;
};

/// The moment, in the time zone of the process, that lies so many seconds after 1970-01-01 UTC; nothing if its day is
/// none that a `Day` can be.
std::optional<Moment> local_moment(std::int64_t seconds);

}  // namespace chronicle
