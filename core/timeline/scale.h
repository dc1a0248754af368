// Days to pixels and back. Time is counted in days since 1970-01-01 as a double, whole at the start of a day, so that
// no pixel position of the whole record has to fit an int.
#pragma once

#include <cstdint>

#include "core/time/day.h"

namespace chronicle::timeline {

/// First and last day that can be brought into view.
struct Limits {
  Day first, last;
  bool operator==(const Limits&) const = default;
};

/// A value: every change gives a new one. It never shows anything beyond its limits.
class Scale {
 public:
  /// Closer than this one does not zoom, unless the whole record is shorter.
  static constexpr double closest = 64.0;  // pixels a day

  /// The whole of `limits` on `width` pixels from `left`. A width below one pixel counts as one; limits the wrong way
  /// round count as the first day alone.
  Scale(Limits limits, double left, double width);

  /// Edges and width in pixels, `right` just past the last one.
  double left() const { return left_; }
  double width() const { return width_; }
  double right() const { return left_ + width_; }
  const Limits& limits() const { return limits_; }
  double pixels_per_day() const { return pixels_per_day_; }
  /// Time at the left edge, and just past the right one.
  double start() const { return start_; }
  double end() const { return start_ + width_ / pixels_per_day_; }

  /// Pixel of a moment; of a day: of its start.
  double x_of(double time) const { return left_ + (time - start_) * pixels_per_day_; }
  double x_of(Day day) const { return x_of(static_cast<double>(day.number())); }
  /// Pixel just past the day.
  double x_after(Day day) const { return x_of(static_cast<double>(day.number()) + 1.0); }
  double time_at(double x) const { return start_ + (x - left_) / pixels_per_day_; }
  /// The day under the pixel, which may lie outside the limits.
  Day day_at(double x) const;
  /// First and last day of which a part is in view.
  Day first_day() const;
  Day last_day() const;

  /// `factor` times closer, with the moment under `about_x` staying where it is as far as the limits allow.
  Scale zoomed(double factor, double about_x) const;
  /// Content moved by `dx` pixels (positive: to earlier days).
  Scale panned(double dx) const;
  Scale starting_at(double time) const;
  /// These days, whole; a span shorter than the deepest zoom shows is centred.
  Scale showing(Day first, Day last) const;
  /// The same days on another stretch of pixels.
  Scale fitted(double left, double width) const;
  /// The same view with other limits; one that showed the whole record goes on doing so.
  Scale within(Limits limits) const;
  bool shows_all() const;

  /// The place of the view within the record as a scroll bar's value from 0 to `range`: a bar of pixels would overflow
  /// an int.
  int scroll_position(int range) const;
  int scroll_page(int range) const;
  Scale scrolled_to(int position, int range) const;

 private:
  double whole() const;  // pixels a day at which everything is in view
  double span() const;   // days within the limits
  Scale clamped() const;

  Limits limits_;
  double left_, width_;
  double start_ = 0.0, pixels_per_day_ = 1.0;
};

}  // namespace chronicle::timeline
