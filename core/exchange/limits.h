// The bounds of record files (docs/decisions/0015-limits-of-record-files.md). They are far above what a record needs,
// and low enough that a hostile file is refused before it costs time or memory.
#pragma once

#include <cstddef>
#include <cstdint>

namespace chronicle {

/// The largest record file that is read, in bytes.
inline constexpr std::size_t largest_record_file = std::size_t{160} * 1024 * 1024;

/// The longest text of a record, in bytes.
inline constexpr std::size_t longest_text = std::size_t{64} * 1024;

/// The most values that a list of a record may hold, and the most keys of an object.
inline constexpr std::size_t most_values = 1000;

/// The most values of a record, in all its lists and objects together: lists in lists would multiply.
inline constexpr std::size_t most_values_of_record = 10'000;

/// How deep lists and objects may stand in one another; the format has five levels.
inline constexpr std::size_t most_levels = 16;

/// The largest ordinal of a session and the largest count; both are whole numbers.
inline constexpr std::int64_t largest_ordinal = 10'000;
inline constexpr std::int64_t largest_count = 1'000'000;

/// The largest and, but for nothing, the smallest figure without its sign.
inline constexpr double largest_figure = 1e18, smallest_figure = 1e-12;

}  // namespace chronicle
