// The bounds of record files (docs/decisions/0015-limits-of-record-files.md); those of the values in them stand in
// core/model/bounds.h. They are far above what a record needs, and low enough that a hostile file is refused before it
// costs time or memory.
#pragma once

#include <cstddef>

namespace chronicle {

/// The largest record file that is read, in bytes.
inline constexpr std::size_t largest_record_file = std::size_t{160} * 1024 * 1024;

/// The most values of a record, in all its lists and objects together: lists in lists would multiply. A record that
/// keeps the bounds of core/model/bounds.h has fewer.
inline constexpr std::size_t most_values_of_record = 12'000;

/// How deep lists and objects may stand in one another; the format has five levels.
inline constexpr std::size_t most_levels = 16;

}  // namespace chronicle
