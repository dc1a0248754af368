// Sessions: points, clusters and cards.
#include <algorithm>
#include <string>

#include "core/timeline/scene/markers.h"
#include "core/timeline/scene/parts.h"

namespace chronicle::timeline {
namespace {

// What was only announced must say so, and comes before what is emphasised.
constexpr int selected_weight = 3, announced_weight = 2, emphasised_weight = 1;
constexpr std::uint32_t most_counted = 99;

class SessionLayout {
 public:
  SessionLayout(const SceneRequest& request, const TextSource& text, Scene& scene)
      : request_(request), text_(text), scene_(scene), record_(request.record) {}

  void run() {
    if (scene_.areas.axis.empty()) return;
    for (const Marker& marker : markers(record_.session_middles(), request_.scale)) {
      if (marker.is_cluster())
        add_cluster(marker);
      else
        add_point(marker.begin);
    }
    place();
  }

 private:
  const Entry& entry_at(std::uint32_t position) const { return record_.entries()[record_.sessions()[position]]; }

  void add_point(std::uint32_t position) {
    const Entry& entry = entry_at(position);
    Point point{record_.sessions()[position], request_.scale.x_of(record_.session_middles()[position])};
    const double x0 = request_.scale.x_of(entry.first), x1 = request_.scale.x_after(entry.last);
    if (entry.first < entry.last && x1 - x0 > 2 * point_radius) {
      point.band_x0 = std::max(x0, request_.scale.left());
      point.band_x1 = std::min(x1, request_.scale.right());
    }
    scene_.points.push_back(point);
    wish(position, point.x);
  }

  // Of those gathered, the selected one keeps its card, or else one that is emphasised.
  void add_cluster(const Marker& marker) {
    const std::uint32_t count = marker.end - marker.begin;
    const double width = cluster_width, height = 16.0;
    scene_.clusters.push_back({marker.begin,
                               marker.end,
                               {marker.x - width / 2.0, scene_.areas.axis_y - height / 2.0, width, height},
                               count > most_counted ? "99+" : std::to_string(count)});
    if (const auto selected = selected_position(); selected && *selected >= marker.begin && *selected < marker.end)
      return wish_in_view(*selected);
    const auto& emphasised = record_.emphasised_sessions();
    const auto found = std::lower_bound(emphasised.begin(), emphasised.end(), marker.begin);
    if (found != emphasised.end() && *found < marker.end) wish_in_view(*found);
  }

  std::optional<std::uint32_t> selected_position() const {
    if (!request_.selected) return std::nullopt;
    const EntryKind kind = record_.entries()[*request_.selected].kind;
    if (kind != EntryKind::session && kind != EntryKind::announcement) return std::nullopt;
    return record_.place_of(*request_.selected).position;
  }

  void wish_in_view(std::uint32_t position) {
    const double x = request_.scale.x_of(record_.session_middles()[position]);
    if (x >= request_.scale.left() && x <= request_.scale.right()) wish(position, x);
  }

  void wish(std::uint32_t position, double x) {
    const Entry& entry = entry_at(position);
    const bool selected = selected_position() == position;
    if (entry.dimmed && !selected) return;
    const double inset = 2 * request_.metrics.card_inset, most = request_.scale.width() * 0.4;
    const double label = std::min(most, text_.width(TextRole::card_title, entry.label) + inset);
    const double detail = std::min(most, text_.width(TextRole::card_detail, entry.detail) + inset);
    const int weight = selected                   ? selected_weight
                       : is_only_announced(entry) ? announced_weight
                       : entry.emphasised         ? emphasised_weight
                                                  : 0;
    wishes_.push_back({record_.sessions()[position], x, std::max(label, detail), label, weight, position});
  }

  void place() {
    const Metrics& metrics = request_.metrics;
    const Rect& area = scene_.areas.cards;
    scene_.cards =
        place_cards(wishes_, {area.x, area.right(), area.y + metrics.card_space_above, scene_.areas.card_rows,
                              metrics.card_height, metrics.card_pitch, metrics.card_short_height});
  }

  const SceneRequest& request_;
  const TextSource& text_;
  Scene& scene_;
  const Record& record_;
  std::vector<CardWish> wishes_;
};

}  // namespace

void lay_out_sessions(const SceneRequest& request, const TextSource& text, Scene& scene) {
  SessionLayout(request, text, scene).run();
}

}  // namespace chronicle::timeline
