// Level of detail of one row: what a row looks like at a scale, at a cost that follows the pixels and not the entries.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/timeline/scale.h"

namespace chronicle::timeline {

/// What is drawn on the pixels [x0, x1): one entry, or a run of several that fall on the same pixels.
struct Piece {
  /// Positions in the row, [begin, end).
  std::uint32_t begin, end;
  std::int64_t x0, x1;
  bool is_run() const { return end - begin > 1; }
};

/// First pixel of a range of days, and the one past its last; never less than `least` apart.
struct Pixels {
  std::int64_t x0, x1;
  /// Of the days from `first` to `last`, both included, as numbers of `Day`.
  static Pixels of(std::int32_t first, std::int32_t last, const Scale& scale, std::int64_t least);
};

/// A bar of at least this many pixels is never merged into a run.
inline constexpr std::int64_t wide_piece = 8;

/// The pieces of a row that touch the scale's pixels. `firsts` and `lasts` are both ascending and of one length, and
/// the ranges do not overlap. Bars below `wide_piece` that overlap in pixels become one run; together the pieces cover
/// exactly the pixels that painting each entry would. `least` (at most `wide_piece`) is the least width of a bar.
/// O(p log n), where p is the number of pixels.
std::vector<Piece> pieces(std::span<const std::int32_t> firsts, std::span<const std::int32_t> lasts, const Scale& scale,
                          std::int64_t least);

}  // namespace chronicle::timeline
