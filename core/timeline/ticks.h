// The ticks of the time scale, from centuries to single days, with labels that never overlap.
#pragma once

#include <string>
#include <vector>

#include "core/timeline/scale.h"
#include "core/timeline/text.h"

namespace chronicle::timeline {

struct Tick {
  Day day;
  /// What starts here.
  TickUnit boundary;
  double x;
  /// Empty where there is no room.
  std::string label;
  /// From `label_x`, `label_width` pixels.
  double label_x = 0.0, label_width = 0.0;
  /// Names the period that the left edge cuts, and stands at the edge; there is no line.
  bool pinned = false;
};

/// The finest step whose labels fit beside one another on this scale.
TickUnit tick_step(const Scale& scale, const TextSource& text);

/// The ticks in view, ascending by day; a pinned one comes first.
std::vector<Tick> ticks(const Scale& scale, const TextSource& text);

}  // namespace chronicle::timeline
