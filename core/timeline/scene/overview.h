// The strip that shows the whole record, and what dragging on it means.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "core/timeline/record.h"
#include "core/timeline/scale.h"

namespace chronicle::timeline {

struct Overview {
  struct Mark {
    std::int32_t column;
    bool emphasised, announced;
  };
  /// One a pixel column that holds a session.
  std::vector<Mark> marks;
  /// For each pixel column, documents in force or near it: 0 none to 1 the most of any column.
  std::vector<float> density;
};

/// For a strip of `columns` pixels. O(columns log n + sessions): keep it while record and width stay.
Overview overview(const Record& record, int columns);

/// Parts of the overview that a pointer can take hold of.
enum class OverviewGrip { outside, window, left_edge, right_edge };

/// What is at `x`; edges win over the window, and the nearer edge over the other.
OverviewGrip grip_at(double x, double window_left, double window_right);

/// The scale after the grip has been dragged from `from_x` to `to_x` on the strip, which is as wide as the scale's own
/// pixels. `before` is the scale when the drag began.
Scale dragged(const Scale& before, OverviewGrip grip, double from_x, double to_x);

/// The days of the strip between two of its pixels, in whichever order, as far as the record goes.
std::pair<Day, Day> days_between(const Scale& scale, double from_x, double to_x);

/// Where these days begin and end on the strip, as far as the record goes.
std::pair<double, double> stretch_of(const Scale& scale, Day first, Day last);

/// The scale with its middle at `x` of the strip.
Scale centred_at(const Scale& scale, double x);

}  // namespace chronicle::timeline
