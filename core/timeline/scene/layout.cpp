#include "core/timeline/scene/layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/timeline/scene/parts.h"
#include "core/timeline/scene/shown_rows.h"

namespace chronicle::timeline {
namespace {

constexpr int most_card_rows = 4;
constexpr double roomy = 560.0;             // pixels of height from which sessions get a third row
constexpr std::size_t least_lane_rows = 3;  // rows of documents for which sessions give up rows

double heads(const Record& record, const Metrics& metrics) {
  return metrics.tick_height + (record.chairs().empty() ? 0.0 : metrics.chair_space);
}

double feet(const Metrics& metrics) {
  return metrics.line_label_height + metrics.overview_height + metrics.overview_margin;
}

double cards_height(const Metrics& metrics, int rows) {
  return rows == 0 ? 0.0 : metrics.card_space_above + rows * metrics.card_pitch;
}

/// As many as there may be, whatever cards there are.
int card_rows(const Record& record, const Metrics& metrics, double height, std::size_t lane_rows) {
  if (record.sessions().empty()) return 0;
  const int wanted = lane_rows == 0 ? most_card_rows : height >= roomy ? 3 : 2;
  const double for_lanes = static_cast<double>(std::min(lane_rows, least_lane_rows)) * metrics.row_pitch;
  const double room = height - heads(record, metrics) - feet(metrics) - metrics.axis_space - for_lanes;
  for (int rows = wanted; rows > 0; --rows)
    if (cards_height(metrics, rows) <= room) return rows;
  return 0;
}

}  // namespace

Rect time_area(const Metrics& metrics, double width, double height) {
  return {metrics.gutter, 0.0, std::max(1.0, width - metrics.gutter - metrics.right_margin), height};
}

namespace {

Areas areas_of(const SceneRequest& request, int rows_of_cards) {
  const Record& record = request.record;
  const Metrics& metrics = request.metrics;
  Areas areas;
  const Rect time = time_area(metrics, request.width, request.height);
  double y = 0.0;
  const auto take = [&](double wanted) {
    const Rect rect{time.x, y, time.width, std::max(0.0, wanted)};
    y = rect.bottom();
    return rect;
  };
  areas.ticks = take(metrics.tick_height);
  areas.chairs = take(record.chairs().empty() ? 0.0 : metrics.chair_space);
  areas.card_rows = rows_of_cards;
  areas.cards = take(cards_height(metrics, areas.card_rows));
  areas.axis = take(record.sessions().empty() ? 0.0 : metrics.axis_space);
  areas.axis_y = std::floor(areas.axis.y + areas.axis.height / 2.0) + 0.5;
  const double room = request.height - y - feet(metrics);
  areas.lanes = take(request.most_lanes ? std::min(room, *request.most_lanes) : room);
  areas.line_labels = take(metrics.line_label_height);
  areas.overview = take(metrics.overview_height);
  return areas;
}

/// Areas and sessions with so many rows of cards.
Scene with_sessions(const SceneRequest& request, const TextSource& text, int rows_of_cards) {
  Scene scene;
  scene.areas = areas_of(request, rows_of_cards);
  lay_out_sessions(request, text, scene);
  return scene;
}

/// How many cards there are, and how many of them in full.
std::pair<std::size_t, std::ptrdiff_t> told_by(const Scene& scene) {
  return {scene.cards.size(),
          std::count_if(scene.cards.begin(), scene.cards.end(), [](const Card& card) { return card.full; })};
}

/// The fewest rows of cards that tell as much as the most would, so that none of them is empty; one is kept for the
/// card of what is selected. Nothing moves when something is: the selection does not count.
int fewest_card_rows(SceneRequest request, const TextSource& text, std::size_t lane_rows) {
  request.selected.reset();
  const int most = card_rows(request.record, request.metrics, request.height, lane_rows);
  const auto all = told_by(with_sessions(request, text, most));
  for (int rows = 1; rows < most; ++rows)
    if (told_by(with_sessions(request, text, rows)) == all) return rows;
  return most;
}

}  // namespace

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
  const ShownRows rows(request.record, request.scale, request.metrics);
  Scene scene = with_sessions(request, text, fewest_card_rows(request, text, rows.rows().size()));
  scene.lanes_height = rows.height();
  scene.ticks = ticks(request.scale, text);
  lay_out_chairs(request, text, scene);
  lay_out_lanes(request, text, rows, scene);
  lay_out_lines(request, text, scene);
  const Scale whole(request.scale.limits(), request.scale.left(), request.scale.width());
  const double x0 = whole.x_of(request.scale.start()), x1 = whole.x_of(request.scale.end());
  scene.overview_window = {x0, scene.areas.overview.y, x1 - x0, scene.areas.overview.height};
  return scene;
}

}  // namespace chronicle::timeline
