#include "core/timeline/scale.h"

#include <algorithm>
#include <cmath>

namespace chronicle::timeline {
namespace {

// Rounding must not tip a pixel at the very edge of a day into the next one.
constexpr double hair = 1e-7;

}  // namespace

Scale::Scale(Limits limits, double left, double width) : limits_(limits), left_(left), width_(std::max(width, 1.0)) {
  limits_.last = std::max(limits_.first, limits_.last);
  start_ = static_cast<double>(limits_.first.number());
  pixels_per_day_ = whole();
}

double Scale::span() const { return static_cast<double>(limits_.last.number()) - limits_.first.number() + 1.0; }
double Scale::whole() const { return width_ / span(); }
bool Scale::shows_all() const { return pixels_per_day_ <= whole() * (1.0 + 1e-9); }

Day Scale::day_at(double x) const { return Day{static_cast<std::int32_t>(std::floor(time_at(x) + hair))}; }
Day Scale::first_day() const { return std::clamp(day_at(left_), limits_.first, limits_.last); }

Day Scale::last_day() const {
  const Day last{static_cast<std::int32_t>(std::ceil(end() - hair)) - 1};
  return std::clamp(last, limits_.first, limits_.last);
}

Scale Scale::clamped() const {
  Scale scale = *this;
  scale.pixels_per_day_ = std::clamp(pixels_per_day_, whole(), std::max(whole(), closest));
  const auto first = static_cast<double>(limits_.first.number());
  const double latest = first + std::max(0.0, span() - width_ / scale.pixels_per_day_);
  scale.start_ = std::clamp(start_, first, latest);
  return scale;
}

Scale Scale::zoomed(double factor, double about_x) const {
  if (!(factor > 0.0) || !std::isfinite(factor)) return *this;
  Scale scale = *this;
  const double time = time_at(about_x);
  scale.pixels_per_day_ = std::clamp(pixels_per_day_ * factor, whole(), std::max(whole(), closest));
  scale.start_ = time - (about_x - left_) / scale.pixels_per_day_;
  return scale.clamped();
}

Scale Scale::panned(double dx) const { return starting_at(start_ - dx / pixels_per_day_); }

Scale Scale::starting_at(double time) const {
  Scale scale = *this;
  scale.start_ = time;
  return scale.clamped();
}

Scale Scale::showing(Day first, Day last) const {
  Scale scale = *this;
  const auto from = static_cast<double>(first.number());
  const double days = std::max(1.0, static_cast<double>(last.number()) - from + 1.0);
  scale.pixels_per_day_ = std::clamp(width_ / days, whole(), std::max(whole(), closest));
  scale.start_ = from - (width_ / scale.pixels_per_day_ - days) / 2.0;
  return scale.clamped();
}

Scale Scale::fitted(double left, double width) const {
  Scale scale = *this;
  scale.left_ = left;
  scale.width_ = std::max(width, 1.0);
  scale.pixels_per_day_ = pixels_per_day_ * scale.width_ / width_;
  return scale.clamped();
}

Scale Scale::within(Limits limits) const {
  const Scale all(limits, left_, width_);
  if (shows_all()) return all;
  Scale scale = *this;
  scale.limits_ = all.limits_;
  return scale.clamped();
}

int Scale::scroll_page(int range) const {
  const double shown = width_ / pixels_per_day_, hidden = span() - shown;
  if (hidden <= 0.0) return range;
  return static_cast<int>(std::clamp(shown / hidden * range, 1.0, 1e9));
}

int Scale::scroll_position(int range) const {
  const double hidden = span() - width_ / pixels_per_day_;
  if (hidden <= 0.0) return 0;
  const double share = (start_ - limits_.first.number()) / hidden;
  return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * range));
}

Scale Scale::scrolled_to(int position, int range) const {
  const double hidden = span() - width_ / pixels_per_day_;
  if (hidden <= 0.0 || range <= 0) return *this;
  return starting_at(limits_.first.number() + hidden * position / range);
}

}  // namespace chronicle::timeline
