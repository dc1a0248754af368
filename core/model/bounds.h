// How large the values of a record may be (docs/decisions/0015-limits-of-record-files.md).
#pragma once

#include <cstddef>
#include <cstdint>

namespace chronicle {

/// The longest text of a record, in bytes.
inline constexpr std::size_t longest_text = std::size_t{64} * 1024;

/// The most values that a list of a record may hold, and the most keys of an object in a record file.
inline constexpr std::size_t most_values = 1000;

/// The largest ordinal of a session and the largest count; both are whole numbers.
inline constexpr std::int64_t largest_ordinal = 10'000;
inline constexpr std::int64_t largest_count = 1'000'000;

/// The largest and, but for nothing, the smallest figure without its sign.
inline constexpr double largest_figure = 1e18, smallest_figure = 1e-12;

}  // namespace chronicle
