// Rectangles of the scene, in pixels, y downwards.
#pragma once

namespace chronicle::timeline {

struct Rect {
  double x = 0.0, y = 0.0, width = 0.0, height = 0.0;

  /// The edges on the right and below are just past it.
  double right() const { return x + width; }
  double bottom() const { return y + height; }
  bool empty() const { return width <= 0.0 || height <= 0.0; }
  bool contains(double px, double py) const { return px >= x && px < right() && py >= y && py < bottom(); }
  bool overlaps(const Rect& other) const {
    return !empty() && !other.empty() && x < other.right() && other.x < right() && y < other.bottom() &&
           other.y < bottom();
  }
  Rect grown(double by) const { return {x - by, y - by, width + 2 * by, height + 2 * by}; }
  bool operator==(const Rect&) const = default;
};

}  // namespace chronicle::timeline
