// A person of the record.
#pragma once

#include "core/model/record.h"

namespace chronicle {

struct Person : Record {
  static constexpr Kind kind = Kind::person;

  std::optional<Ref<Kind::state>> state;  ///< the state that the person spoke for

  template <typename Self, typename Visit>
  static void describe(Self& self, Visit&& visit) {
    visit("state", self.state);
  }

  bool operator==(const Person&) const = default;
};

}  // namespace chronicle
