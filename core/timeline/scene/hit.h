// What is under a pixel.
#pragma once

#include <cstdint>
#include <optional>

#include "core/timeline/scene/overview.h"
#include "core/timeline/scene/scene.h"

namespace chronicle::timeline {

struct Hit {
  enum class Kind { nothing, entry, group_of_sessions, run, gutter_label, ticks, overview };
  Kind kind = Kind::nothing;
  /// Of an entry: its number; of a gutter label: the index of its group.
  std::uint32_t index = 0;
  /// Of several sessions or documents: how many, and the days that they cover.
  std::uint32_t count = 0;
  Day first{0}, last{0};
  /// Of the overview.
  OverviewGrip grip = OverviewGrip::outside;
};

/// Cards lie over points, points over clusters; small bars and points can be missed by a few pixels. O(size of the
/// scene).
Hit hit_test(const Record& record, const Scene& scene, double x, double y);

/// Where an entry is drawn: its card and point, or its bar; nothing if it is out of view or merged with others.
std::optional<Rect> rect_of(const Scene& scene, std::uint32_t entry);

}  // namespace chronicle::timeline
