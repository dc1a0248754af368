// Which state chairs the CIS in a year.
#pragma once

#include "core/model/record.h"
#include "core/time/date.h"

namespace chronicle {

struct Chairmanship : Record {
  static constexpr Kind kind = Kind::chairmanship;

  Ref<Kind::state> state;
  Date year = Date::of(Day{0});

  template <typename Self, typename Visit>
  static void describe(Self& self, Visit&& visit) {
    visit("state", self.state);
    visit("year", self.year);
  }

  bool operator==(const Chairmanship&) const = default;
};

}  // namespace chronicle
