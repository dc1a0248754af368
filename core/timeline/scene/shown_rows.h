// The rows of documents that have something to show in a window of time: only these take height.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/timeline/record.h"
#include "core/timeline/scale.h"
#include "core/timeline/scene/scene.h"

namespace chronicle::timeline {

/// Rows of lanes of which an entry is in view, from the top, with where they stand; groups are parted by a gap. O(rows,
/// and by the logarithm of their entries).
class ShownRows {
 public:
  struct Shown {
    std::uint32_t row;  ///< in `Lanes::rows()`
    double top;         ///< below the top of the first one
  };

  ShownRows(const Record& record, const Scale& scale, const Metrics& metrics);

  /// From the top.
  const std::vector<Shown>& rows() const { return rows_; }
  /// Of all of them, of which the view shows a part.
  double height() const;
  /// Nothing if the row has nothing in view.
  std::optional<double> top_of(std::uint32_t row) const;
  /// The place in `rows()` of the first that reaches below `y`.
  std::size_t first_below(double y) const;

 private:
  std::vector<Shown> rows_;
  double pitch_;
};

}  // namespace chronicle::timeline
