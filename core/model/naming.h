// Which records are called by a name of their own.
#pragma once

#include "core/model/id.h"

namespace chronicle {

/// Whether a record of the kind is nothing without a name; the others are called after their facts.
constexpr bool needs_name(Kind kind) {
  switch (kind) {
    case Kind::document:
    case Kind::person:
    case Kind::state:
    case Kind::place:
    case Kind::topic:
    case Kind::source:
      return true;
    default:
      return false;
  }
}

}  // namespace chronicle
