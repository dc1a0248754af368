#include "core/timeline/scene/hit.h"

#include <algorithm>
#include <span>

#include "core/timeline/scene/markers.h"

namespace chronicle::timeline {
namespace {

constexpr double slack = 3.0;  // pixels by which a small target may be missed

Rect rect_of_point(const Point& point, double axis_y) {
  return {point.x - point_radius, axis_y - point_radius, 2 * point_radius, 2 * point_radius};
}

Hit of_entry(std::uint32_t entry) { return {Hit::Kind::entry, entry}; }

Hit of_several(const Record& record, Hit::Kind kind, std::span<const std::uint32_t> members) {
  Hit hit{kind, members.front(), static_cast<std::uint32_t>(members.size())};
  hit.first = record.entries()[members.front()].first;
  hit.last = record.entries()[members.back()].last;
  return hit;
}

std::optional<Hit> hit_sessions(const Record& record, const Scene& scene, double x, double y) {
  for (const Card& card : scene.cards)
    if (card.rect.contains(x, y)) return of_entry(card.entry);
  for (const Point& point : scene.points)
    if (rect_of_point(point, scene.areas.axis_y).grown(slack).contains(x, y)) return of_entry(point.entry);
  for (const Cluster& cluster : scene.clusters)
    if (cluster.rect.contains(x, y))
      return of_several(record, Hit::Kind::group_of_sessions,
                        std::span(record.sessions()).subspan(cluster.begin, cluster.end - cluster.begin));
  for (const Point& point : scene.points)
    if (Rect{point.band_x0, scene.areas.axis_y - 4.0, point.band_x1 - point.band_x0, 8.0}.contains(x, y))
      return of_entry(point.entry);
  return std::nullopt;
}

std::optional<Hit> hit_lanes(const Record& record, const Scene& scene, double x, double y) {
  if (!Rect{0.0, scene.areas.lanes.y, scene.areas.lanes.right(), scene.areas.lanes.height}.contains(x, y))
    return std::nullopt;
  for (const double by : {0.0, slack}) {
    const auto at = [&](Rect rect) {
      return Rect{rect.x - by, rect.y, rect.width + 2 * by, rect.height}.contains(x, y);
    };
    for (const Bar& bar : scene.bars)
      if (at(bar.rect) || bar.label.contains(x, y)) return of_entry(bar.entry);
    for (const Run& run : scene.runs)
      if (at(run.rect))
        return of_several(record, Hit::Kind::run, record.line(run.line).subspan(run.begin, run.count()));
  }
  for (const GutterLabel& label : scene.gutter)
    if (label.rect.contains(x, y)) return Hit{Hit::Kind::gutter_label, static_cast<std::uint32_t>(label.group)};
  return std::nullopt;
}

}  // namespace

Hit hit_test(const Record& record, const Scene& scene, double x, double y) {
  if (const auto hit = hit_sessions(record, scene, x, y)) return *hit;
  for (const Bar& bar : scene.chairs)
    if (bar.rect.contains(x, y)) return of_entry(bar.entry);
  if (const auto hit = hit_lanes(record, scene, x, y)) return *hit;
  if (scene.areas.ticks.contains(x, y)) return {Hit::Kind::ticks};
  if (scene.areas.overview.grown(2.0).contains(x, y)) {
    Hit hit{Hit::Kind::overview};
    hit.grip = grip_at(x, scene.overview_window.x, scene.overview_window.right());
    return hit;
  }
  return {};
}

std::optional<Rect> rect_of(const Scene& scene, std::uint32_t entry) {
  const auto is_it = [entry](const auto& item) { return item.entry == entry; };
  for (const auto* bars : {&scene.bars, &scene.chairs})
    if (const auto bar = std::find_if(bars->begin(), bars->end(), is_it); bar != bars->end()) return bar->rect;
  if (const auto card = std::find_if(scene.cards.begin(), scene.cards.end(), is_it); card != scene.cards.end())
    return card->rect;
  if (const auto point = std::find_if(scene.points.begin(), scene.points.end(), is_it); point != scene.points.end())
    return rect_of_point(*point, scene.areas.axis_y);
  return std::nullopt;
}

}  // namespace chronicle::timeline
