#include "core/timeline/scene/markers.h"

#include <algorithm>
#include <cmath>

namespace chronicle::timeline {
namespace {

class Gathering {
 public:
  Gathering(std::span<const double> middles, const Scale& scale) : middles_(middles), scale_(scale) {}

  double x(std::size_t i) const { return scale_.x_of(middles_[i]); }

  std::size_t first_at(double from_x, std::size_t from) const {
    const auto at = std::partition_point(middles_.begin() + static_cast<std::ptrdiff_t>(from), middles_.end(),
                                         [&](double time) { return scale_.x_of(time) < from_x; });
    return static_cast<std::size_t>(at - middles_.begin());
  }

  // A crowd lasts while each point is near the one before it; a long one is cut into equal reaches.
  Marker next(std::size_t begin) const {
    const double start = x(begin);
    std::size_t end = begin + 1, last = begin;
    while (end < middles_.size() && x(end) < start + reach && x(end) - x(last) < crowded) {
      end = std::min(first_at(std::min(x(last) + crowded, start + reach), end), middles_.size());
      last = end - 1;
    }
    Marker marker{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), start};
    if (!marker.is_cluster()) return marker;
    const bool cut = end < middles_.size() && x(end) - x(last) < crowded;
    marker.x = cut ? start + reach / 2.0 : (start + x(last)) / 2.0;
    return marker;
  }

 private:
  std::span<const double> middles_;
  const Scale& scale_;
};

// Where gathering begins: a moment that stays the same while the view is panned by up to its own width.
double anchor(const Scale& scale) {
  const double width = std::exp2(std::ceil(std::log2((scale.width() + 8 * reach) / scale.pixels_per_day())));
  const double from = scale.start() - 8 * reach / scale.pixels_per_day();
  return std::floor(from / width) * width;
}

double half_width(const Marker& marker) { return marker.is_cluster() ? cluster_width / 2.0 : point_radius; }

bool overlap(const Marker& one, const Marker& next) { return next.x - one.x < half_width(one) + half_width(next); }

}  // namespace

std::vector<Marker> markers(std::span<const double> middles, const Scale& scale) {
  std::vector<Marker> result;
  const Gathering gathering(middles, scale);
  for (std::size_t i = gathering.first_at(scale.x_of(anchor(scale)), 0); i < middles.size();) {
    Marker marker = gathering.next(i);
    i = marker.end;
    if (marker.x > scale.right() + 2 * reach) break;
    // A cluster's marker can be wider than the crowd that it stands for.
    for (; !result.empty() && overlap(result.back(), marker); result.pop_back()) {
      marker.begin = result.back().begin;
      marker.x = (gathering.x(marker.begin) + gathering.x(marker.end - 1)) / 2.0;
    }
    result.push_back(marker);
  }
  std::erase_if(result, [&](const Marker& m) { return m.x < scale.left() || m.x > scale.right(); });
  return result;
}

}  // namespace chronicle::timeline
