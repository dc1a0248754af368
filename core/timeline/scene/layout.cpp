#include "core/timeline/scene/layout.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/timeline/scene/parts.h"

namespace chronicle::timeline {
namespace {

constexpr int most_card_rows = 4;
constexpr double roomy = 560.0;        // pixels of height from which sessions get a third row
constexpr double least_lane_rows = 3;  // rows of documents for which sessions give up rows

double heads(const Record& record, const Metrics& metrics) {
  return metrics.tick_height + (record.chairs().empty() ? 0.0 : metrics.chair_space);
}

double feet(const Metrics& metrics) {
  return metrics.line_label_height + metrics.overview_height + metrics.overview_margin;
}

double cards_height(const Metrics& metrics, int rows) {
  return rows == 0 ? 0.0 : metrics.card_space_above + rows * metrics.card_pitch;
}

int card_rows(const Record& record, const Metrics& metrics, double height) {
  if (record.sessions().empty()) return 0;
  const bool alone = record.lanes().rows().empty();
  const int wanted = alone ? most_card_rows : height >= roomy ? 3 : 2;
  const double for_lanes = alone ? 0.0 : least_lane_rows * metrics.row_pitch;
  const double room = height - heads(record, metrics) - feet(metrics) - metrics.axis_space - for_lanes;
  for (int rows = wanted; rows > 0; --rows)
    if (cards_height(metrics, rows) <= room) return rows;
  return 0;
}

}  // namespace

Rect time_area(const Metrics& metrics, double width, double height) {
  return {metrics.gutter, 0.0, std::max(1.0, width - metrics.gutter - metrics.right_margin), height};
}

Areas areas(const Record& record, const Metrics& metrics, double width, double height) {
  Areas areas;
  const Rect time = time_area(metrics, width, height);
  double y = 0.0;
  const auto take = [&](double wanted) {
    const Rect rect{time.x, y, time.width, std::max(0.0, wanted)};
    y = rect.bottom();
    return rect;
  };
  areas.ticks = take(metrics.tick_height);
  areas.chairs = take(record.chairs().empty() ? 0.0 : metrics.chair_space);
  areas.card_rows = card_rows(record, metrics, height);
  areas.cards = take(cards_height(metrics, areas.card_rows));
  areas.axis = take(record.sessions().empty() ? 0.0 : metrics.axis_space);
  areas.axis_y = std::floor(areas.axis.y + areas.axis.height / 2.0) + 0.5;
  areas.lanes = take(height - y - feet(metrics));
  areas.line_labels = take(metrics.line_label_height);
  areas.overview = take(metrics.overview_height);
  return areas;
}

double row_top(const Record& record, const Metrics& metrics, std::uint32_t row) {
  return row * metrics.row_pitch + record.lanes().rows()[row].group_place * metrics.group_gap;
}

double lanes_height(const Record& record, const Metrics& metrics) {
  const auto rows = static_cast<std::uint32_t>(record.lanes().rows().size());
  return rows == 0 ? 0.0 : row_top(record, metrics, rows - 1) + metrics.row_pitch;
}

void lay_out_lines(const SceneRequest& request, const TextSource& text, Scene& scene) {
  const Scale& scale = request.scale;
  const Rect& area = scene.areas.line_labels;
  const auto add = [&](Day day, bool is_as_of, std::string label) {
    const double x = scale.x_of(static_cast<double>(day.number()) + 0.5);
    if (x < scale.left() || x > scale.right()) return;
    const double width = text.width(TextRole::line, label);
    // Before the line, as what is known lies there; after it where the edge is too near.
    std::array<double, 2> places{x - 4.0 - width, x + 4.0};
    DayLine line{x, is_as_of, {}, {}};
    for (const double place : places) {
      const Rect rect{place, area.y, width, area.height};
      if (place < scale.left() || rect.right() > scale.right()) continue;
      const auto taken = [&](const DayLine& other) {
        return rect.overlaps(other.label_rect.grown(4.0)) || (other.x > rect.x - 2.0 && other.x < rect.right() + 2.0);
      };
      if (std::any_of(scene.lines.begin(), scene.lines.end(), taken)) continue;
      line.label = std::move(label);
      line.label_rect = rect;
      break;
    }
    scene.lines.insert(scene.lines.begin(), std::move(line));
  };
  const bool same = request.as_of && request.today && *request.as_of == *request.today;
  if (request.as_of) add(*request.as_of, true, same ? text.today() : text.as_of(*request.as_of));
  if (request.today && !same) add(*request.today, false, text.today());
}

Scene lay_out(const SceneRequest& request, const TextSource& text) {
  Scene scene;
  scene.areas = areas(request.record, request.metrics, request.width, request.height);
  scene.ticks = ticks(request.scale, text);
  lay_out_chairs(request, text, scene);
  lay_out_sessions(request, text, scene);
  lay_out_lanes(request, text, scene);
  lay_out_lines(request, text, scene);
  const Scale whole(request.scale.limits(), request.scale.left(), request.scale.width());
  const double x0 = whole.x_of(request.scale.start()), x1 = whole.x_of(request.scale.end());
  scene.overview_window = {x0, scene.areas.overview.y, x1 - x0, scene.areas.overview.height};
  return scene;
}

}  // namespace chronicle::timeline
