// A person of the record.
#pragma once

#include "core/model/record.h"

namespace chronicle {

struct Person : Record {
  static constexpr Kind kind = Kind::person;

  std::optional<Ref<Kind::state>> state;  ///< the state that the person spoke for

  static constexpr auto facts() { return std::tuple{fact("state", &Person::state)}; }

  bool operator==(const Person&) const = default;
};

}  // namespace chronicle
