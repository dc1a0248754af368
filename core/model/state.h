// A state.
#pragma once

#include "core/model/record.h"

namespace chronicle {

struct State : Record {
  static constexpr Kind kind = Kind::state;

  std::optional<std::string> code;  ///< ISO 3166-1 alpha-2

  template <typename Self, typename Visit>
  static void describe(Self& self, Visit&& visit) {
    visit("code", self.code);
  }

  bool operator==(const State&) const = default;
};

}  // namespace chronicle
