// A city.
#pragma once

#include "core/model/record.h"

namespace chronicle {

struct Place : Record {
  static constexpr Kind kind = Kind::place;

  std::optional<Ref<Kind::state>> state;

  static constexpr auto facts() { return std::tuple{fact("state", &Place::state)}; }

  bool operator==(const Place&) const = default;
};

}  // namespace chronicle
