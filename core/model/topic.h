// A topic of documents, statements and commitments.
#pragma once

#include "core/model/record.h"

namespace chronicle {

struct Topic : Record {
  static constexpr Kind kind = Kind::topic;

  static constexpr auto facts() { return std::tuple<>{}; }

  bool operator==(const Topic&) const = default;
};

}  // namespace chronicle
