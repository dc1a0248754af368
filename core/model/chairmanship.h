// Which state chairs the CIS in a year.
#pragma once

#include "core/model/record.h"
#include "core/time/date.h"

namespace chronicle {

struct Chairmanship : Record {
  static constexpr Kind kind = Kind::chairmanship;

  Ref<Kind::state> state;
  Date year = Date::of(Day{0});

  static constexpr auto facts() {
    return std::tuple{fact("state", &Chairmanship::state, {.role = FactRole::whole}),
                      fact("year", &Chairmanship::year)};
  }

  bool operator==(const Chairmanship&) const = default;
};

}  // namespace chronicle
