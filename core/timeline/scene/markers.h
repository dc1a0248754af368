// The points on the sessions' axis: one a session, or one for several that would cover one another.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/timeline/scale.h"

namespace chronicle::timeline {

struct Marker {
  /// Positions among the middles, [begin, end).
  std::uint32_t begin, end;
  double x;
  bool is_cluster() const { return end - begin > 1; }
};

/// Half the width of a single point, and the widest that a cluster's marker may be, in pixels.
inline constexpr double point_radius = 5.0;
inline constexpr double cluster_width = 22.0;

/// The markers whose x is on the scale's pixels. `middles` are ascending moments. Points with less than `crowded`
/// pixels between them are gathered, up to `reach` pixels in one cluster; no two markers overlap. What is gathered
/// depends on the zoom, and hardly on the position, so that markers stay as they are while the view is panned.
/// O(p log n), where p is the number of pixels.
std::vector<Marker> markers(std::span<const double> middles, const Scale& scale);

/// Both in pixels, from point to point.
inline constexpr double crowded = 2 * point_radius + 1.0;
inline constexpr double reach = cluster_width + 2 * point_radius;

}  // namespace chronicle::timeline
