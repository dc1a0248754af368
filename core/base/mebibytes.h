// Sizes as messages tell them.
#pragma once

#include <cstddef>
#include <string>

namespace chronicle {

/// A size in KiB, rounded up: so one that is above a limit of whole KiB, by however little, is told as above it.
inline std::string kibibytes(std::size_t bytes) { return std::to_string(bytes / 1024 + (bytes % 1024 == 0 ? 0 : 1)); }

/// The same in MiB.
inline std::string mebibytes(std::size_t bytes) { return kibibytes(bytes / 1024 + (bytes % 1024 == 0 ? 0 : 1)); }

}  // namespace chronicle
