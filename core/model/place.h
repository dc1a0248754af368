// A city.
#pragma once

#include "core/model/record.h"

namespace chronicle {

struct Place : Record {
  static constexpr Kind kind = Kind::place;

  std::optional<Ref<Kind::state>> state;

  template <typename Self, typename Visit>
  static void describe(Self& self, Visit&& visit) {
    visit("state", self.state);
  }

  bool operator==(const Place&) const = default;
};

}  // namespace chronicle
