// Chairmanships and documents: bars, runs, their labels and the labels of the groups.
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/timeline/pieces.h"
#include "core/timeline/scene/layout.h"
#include "core/timeline/scene/parts.h"
#include "core/timeline/scene/shown_rows.h"

namespace chronicle::timeline {
namespace {

// The pixels of a piece that are drawn.
Rect clipped(const Pixels& pixels, const SceneRequest& request, double y, double height) {
  const double beyond = request.metrics.beyond;
  const double x0 = std::max(static_cast<double>(pixels.x0), request.scale.left() - beyond);
  const double x1 = std::min(static_cast<double>(pixels.x1), request.scale.right() + beyond);
  return {x0, y, std::max(0.0, x1 - x0), height};
}

class LaneLayout {
 public:
  LaneLayout(const SceneRequest& request, const TextSource& text, const ShownRows& rows, Scene& scene)
      : request_(request),
        text_(text),
        rows_(rows.rows()),
        first_(rows.first_below(request.scroll_y)),
        scene_(scene),
        lanes_(request.record.lanes()) {}

  void run() {
    const Rect& area = scene_.areas.lanes;
    if (area.empty()) return;
    for (std::size_t i = first_; i < rows_.size(); ++i) {
      const double y = area.y + rows_[i].top - request_.scroll_y;
      if (y >= area.bottom()) break;
      lay_out_row(rows_[i].row, y);
      label_group(i, y);
    }
  }

 private:
  void lay_out_row(std::uint32_t number, double y) {
    const Row& row = lanes_.rows()[number];
    const std::span firsts(lanes_.firsts().data() + row.begin, lanes_.firsts().data() + row.end);
    const std::span lasts(lanes_.lasts().data() + row.begin, lanes_.lasts().data() + row.end);
    const auto found = pieces(firsts, lasts, request_.scale, static_cast<std::int64_t>(request_.metrics.least_bar));
    const auto members = lanes_.entries_of(row);
    for (std::size_t i = 0; i < found.size(); ++i) {
      const Piece& piece = found[i];
      const Rect rect = clipped({piece.x0, piece.x1}, request_, y, request_.metrics.bar_height);
      if (piece.is_run()) {
        scene_.runs.push_back({line_of(members.front()), piece.begin, piece.end, rect});
        add_selected_of(scene_.runs.back());
        continue;
      }
      Bar bar{members[piece.begin], rect, {}};
      bar.cut_left = static_cast<double>(piece.x0) < request_.scale.left();
      bar.cut_right = static_cast<double>(piece.x1) > request_.scale.right();
      const bool followed = i + 1 < found.size();
      place_label(bar, followed ? static_cast<double>(found[i + 1].x0) : std::numeric_limits<double>::infinity());
      scene_.bars.push_back(bar);
    }
  }

  // What is selected is seen even where it is one of many.
  void add_selected_of(const Run& run) {
    if (!request_.selected) return;
    const Place place = request_.record.place_of(*request_.selected);
    if (place.line != run.line || place.position < run.begin || place.position >= run.end) return;
    const Entry& entry = request_.record.entries()[*request_.selected];
    const Pixels pixels = Pixels::of(entry.first.number(), entry.last.number(), request_.scale,
                                     static_cast<std::int64_t>(request_.metrics.least_bar));
    scene_.bars.push_back({*request_.selected, clipped(pixels, request_, run.rect.y, run.rect.height), {}});
  }

  std::uint32_t line_of(std::uint32_t entry) const { return request_.record.place_of(entry).line; }

  // Inside if it fits; else beside if that shows more of it; else whatever fits inside.
  void place_label(Bar& bar, double next_x) const {
    const Entry& entry = request_.record.entries()[bar.entry];
    if (entry.dimmed || entry.label.empty()) return;
    const Metrics& metrics = request_.metrics;
    const Scale& scale = request_.scale;
    const double left = std::max(bar.rect.x, scale.left()), right = std::min(bar.rect.right(), scale.right());
    const double arrow = entry.open_end ? 12.0 : 0.0;
    const double inside = right - left - 2 * metrics.text_inset - arrow;
    const double beside_x = bar.rect.right() + metrics.text_inset - 2.0 + arrow;
    const double beside = std::min(next_x - metrics.text_inset, scale.right()) - beside_x;
    const double wanted = text_.width(TextRole::bar, entry.label);
    bar.label_beside = inside < wanted && beside > std::max(inside, metrics.least_label);
    const double room = bar.label_beside ? beside : inside;
    if (room < std::min(metrics.least_label, wanted)) return;
    const double x = bar.label_beside ? beside_x : left + metrics.text_inset;
    bar.label = {x, bar.rect.y, std::min(room, wanted), bar.rect.height};
  }

  // A group is named at its first row, or at the top of the view if that is scrolled out, but not below its last row.
  void label_group(std::size_t i, double y) {
    const auto group_of = [&](std::size_t shown) { return lanes_.rows()[rows_[shown].row].group; };
    const std::int32_t group = group_of(i);
    if (!scene_.gutter.empty() && scene_.gutter.back().group == group) return;
    const Rect& area = scene_.areas.lanes;
    const bool last_of_group = i + 1 == rows_.size() || group_of(i + 1) != group;
    const double top = y < area.y && !last_of_group ? area.y : y;
    scene_.gutter.push_back({group, {0.0, top, request_.metrics.gutter, request_.metrics.bar_height}});
  }

  const SceneRequest& request_;
  const TextSource& text_;
  const std::vector<ShownRows::Shown>& rows_;
  std::size_t first_;
  Scene& scene_;
  const Lanes& lanes_;
};

}  // namespace

void lay_out_lanes(const SceneRequest& request, const TextSource& text, const ShownRows& rows, Scene& scene) {
  LaneLayout(request, text, rows, scene).run();
}

void lay_out_chairs(const SceneRequest& request, const TextSource& text, Scene& scene) {
  const Rect& area = scene.areas.chairs;
  if (area.empty()) return;
  const Scale& scale = request.scale;
  const Metrics& metrics = request.metrics;
  const double y = area.y + (area.height - metrics.chair_height) / 2.0;
  double drawn_to = -std::numeric_limits<double>::infinity();
  const auto add = [&](const RangeIndex::Item& item) {
    const Pixels pixels = Pixels::of(item.first.number(), item.last.number(), scale, 1);
    // Where many fall on one pixel, one of them shows as well as all.
    if (static_cast<double>(pixels.x1) <= drawn_to) return;
    drawn_to = static_cast<double>(pixels.x1);
    Bar bar{item.entry, clipped(pixels, request, y, metrics.chair_height), {}};
    bar.cut_left = static_cast<double>(pixels.x0) < scale.left();
    bar.cut_right = static_cast<double>(pixels.x1) > scale.right();
    const double left = std::max(bar.rect.x, scale.left()), right = std::min(bar.rect.right(), scale.right());
    const Entry& entry = request.record.entries()[item.entry];
    const double wanted = text.width(TextRole::chair, entry.label), room = right - left - 2 * metrics.text_inset;
    if (room >= std::min(metrics.least_label, wanted))
      bar.label = {left + metrics.text_inset, y, std::min(room, wanted), metrics.chair_height};
    // One that overlaps those before it is drawn under their text.
    if (!scene.chairs.empty() && bar.label.overlaps(scene.chairs.back().label.grown(metrics.text_inset / 2)))
      bar.label = {};
    scene.chairs.push_back(bar);
  };
  request.record.chair_ranges().each(scale.first_day(), scale.last_day(), add);
}

}  // namespace chronicle::timeline
