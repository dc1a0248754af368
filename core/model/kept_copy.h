// A copy of the text of a source that the user keeps in the library, so that what was cited can be read again.
#pragma once

#include <cstddef>
#include <string>

#include "core/model/id.h"
#include "core/time/day.h"

namespace chronicle {

/// A longer text, in bytes, is not kept.
inline constexpr std::size_t largest_copy = std::size_t{16} * 1024 * 1024;

struct KeptCopy {
  Ref<Kind::source> source;
  std::string text;      ///< UTF-8
  std::string checksum;  ///< SHA-256 of the text in hexadecimal digits
  Day kept;              ///< the day it was kept
  std::string origin;    ///< name of the file that it was read from, perhaps with ", edited"; or "pasted"

  bool operator==(const KeptCopy&) const = default;
};

}  // namespace chronicle
