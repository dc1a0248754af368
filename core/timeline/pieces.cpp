#include "core/timeline/pieces.h"

#include <algorithm>
#include <cmath>

namespace chronicle::timeline {
namespace {

using Days = std::span<const std::int32_t>;

// First position at or after `from` whose value is not below `day`; near ones are found in few steps.
std::size_t gallop(Days days, std::size_t from, std::int64_t day) {
  std::size_t step = 1, low = from, high = from;
  while (high < days.size() && days[high] < day) {
    low = high + 1;
    high += step;
    step *= 2;
  }
  const auto end = days.begin() + static_cast<std::ptrdiff_t>(std::min(high, days.size()));
  return static_cast<std::size_t>(std::lower_bound(days.begin() + static_cast<std::ptrdiff_t>(low), end, day) -
                                  days.begin());
}

class RowWalk {
 public:
  RowWalk(Days firsts, Days lasts, const Scale& scale, std::int64_t least)
      : firsts_(firsts), lasts_(lasts), scale_(scale), least_(least) {}

  Pixels pixels(std::size_t i) const { return Pixels::of(firsts_[i], lasts_[i], scale_, least_); }

  /// The piece that begins at position `i`.
  Piece piece(std::size_t i) const {
    const Pixels own = pixels(i);
    Piece piece{static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i) + 1, own.x0, own.x1};
    if (own.x1 - own.x0 >= wide_piece) return piece;
    while (grow(piece)) {
    }
    return piece;
  }

 private:
  // Takes in the bars that begin on the piece's pixels. All but the last of them also end there, as they do not
  // overlap in time: only the last can be wide.
  bool grow(Piece& piece) const {
    const std::size_t next = piece.end;
    std::size_t beyond = gallop(firsts_, next, day_beyond(piece.x1));
    if (beyond == next) return false;
    const Pixels last = pixels(beyond - 1);
    const bool wide = last.x1 - last.x0 >= wide_piece;
    if (wide) --beyond;
    if (beyond == next) return false;
    piece.end = static_cast<std::uint32_t>(beyond);
    piece.x1 = std::max(piece.x1, wide ? pixels(beyond - 1).x1 : last.x1);
    return !wide;
  }

  // The first day whose bar starts at or right of pixel `x`.
  std::int64_t day_beyond(std::int64_t x) const {
    auto day = static_cast<std::int64_t>(std::ceil(scale_.time_at(static_cast<double>(x))));
    const auto starts_left = [&](std::int64_t d) {
      return std::floor(scale_.x_of(static_cast<double>(d))) < static_cast<double>(x);
    };
    while (!starts_left(day - 1)) --day;
    while (starts_left(day)) ++day;
    return day;
  }

  Days firsts_, lasts_;
  const Scale& scale_;
  std::int64_t least_;
};

}  // namespace

Pixels Pixels::of(std::int32_t first, std::int32_t last, const Scale& scale, std::int64_t least) {
  const auto x0 = static_cast<std::int64_t>(std::floor(scale.x_of(static_cast<double>(first))));
  const auto x1 = static_cast<std::int64_t>(std::ceil(scale.x_of(static_cast<double>(last) + 1.0)));
  return {x0, std::max(x1, x0 + least)};
}

std::vector<Piece> pieces(Days firsts, Days lasts, const Scale& scale, std::int64_t least) {
  std::vector<Piece> result;
  const RowWalk walk(firsts, lasts, scale, least);
  const auto left = static_cast<std::int64_t>(std::floor(scale.left()));
  const auto right = static_cast<std::int64_t>(std::ceil(scale.right()));
  // A bar of the least width may reach into view though its days do not.
  const auto before =
      static_cast<std::int64_t>(std::floor(scale.time_at(scale.left() - static_cast<double>(least) - 1.0)));
  for (std::size_t i = gallop(lasts, 0, before); i < firsts.size();) {
    const Piece piece = walk.piece(i);
    if (piece.x0 >= right) break;
    if (piece.x1 > left) result.push_back(piece);
    i = piece.end;
  }
  return result;
}

}  // namespace chronicle::timeline
