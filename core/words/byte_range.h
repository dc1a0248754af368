// A piece of a UTF-8 text.
#pragma once

#include <cstddef>

namespace chronicle {

/// Bytes of a text, from `start` to before `end`.
struct ByteRange {
  std::size_t start = 0, end = 0;

  bool operator==(const ByteRange&) const = default;
};

}  // namespace chronicle
