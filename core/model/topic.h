// A topic of documents, statements and commitments.
#pragma once

#include "core/model/record.h"

namespace chronicle {

struct Topic : Record {
  static constexpr Kind kind = Kind::topic;

  template <typename Self, typename Visit>
  static void describe(Self&, Visit&&) {}

  bool operator==(const Topic&) const = default;
};

}  // namespace chronicle
