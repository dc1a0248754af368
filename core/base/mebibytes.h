// Sizes as messages tell them.
#pragma once

#include <cstddef>
#include <string>

namespace chronicle {

/// A size in MiB, rounded up: so one that is above a limit of whole MiB, by however little, is told as above it.
inline std::string mebibytes(std::size_t bytes) {
  constexpr std::size_t mebibyte = std::size_t{1024} * 1024;
  return std::to_string(bytes / mebibyte + (bytes % mebibyte == 0 ? 0 : 1));
}

/// The same in KiB.
inline std::string kibibytes(std::size_t bytes) {
  constexpr std::size_t kibibyte = 1024;
  return std::to_string(bytes / kibibyte + (bytes % kibibyte == 0 ? 0 : 1));
}

}  // namespace chronicle
