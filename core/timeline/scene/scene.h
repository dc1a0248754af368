// A timeline ready to be drawn: where everything goes, in pixels, for one window of time. Painting only follows it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/timeline/record.h"
#include "core/timeline/scene/cards.h"
#include "core/timeline/scene/rect.h"
#include "core/timeline/text.h"
#include "core/timeline/ticks.h"

namespace chronicle::timeline {

/// Measures of the parts, in pixels; heights must hold the fonts in use.
struct Metrics {
  double gutter = 112.0, right_margin = 16.0;
  double tick_height = 24.0;
  double chair_height = 20.0, chair_space = 28.0;
  double card_height = 36.0, card_short_height = 20.0, card_pitch = 42.0, card_space_above = 4.0;
  double axis_space = 20.0;  // from the lowest card to the lanes; the axis runs in the middle
  double bar_height = 20.0, row_pitch = 24.0, group_gap = 8.0;
  double line_label_height = 18.0;
  double overview_height = 24.0, overview_margin = 8.0;
  double text_inset = 8.0, card_inset = 7.0;
  double least_bar = 4.0;     // of bars drawn; at most `wide_piece`
  double least_label = 32.0;  // shorter ones say nothing
  double beyond = 4.0;        // by which a cut bar reaches out of view, so that its edge is not seen
};

/// Where the parts are. A part with nothing in it has no height.
struct Areas {
  Rect ticks, chairs, cards, axis, lanes, line_labels, overview;
  double axis_y = 0.0;
  int card_rows = 0;
};

/// A chairmanship or a document.
struct Bar {
  std::uint32_t entry;
  Rect rect;
  /// Empty if there is no room for one; the text may have to be elided to its width.
  Rect label;
  bool label_beside = false;
  /// The bar goes on beyond the view.
  bool cut_left = false, cut_right = false;
};

/// Documents of one row that fall on the same pixels: positions [begin, end) in the row of that line.
struct Run {
  std::uint32_t line, begin, end;
  Rect rect;
  /// How many documents.
  std::uint32_t count() const { return end - begin; }
};

/// A session alone on the axis.
struct Point {
  std::uint32_t entry;
  double x;
  /// The days it can mean, where these are more than a point is wide; else of no width.
  double band_x0 = 0.0, band_x1 = 0.0;
};

/// Sessions whose points would cover one another: positions [begin, end) in `Record::sessions()`.
struct Cluster {
  std::uint32_t begin, end;
  Rect rect;
  std::string label;
};

/// The name of a lane group, beside its rows.
struct GutterLabel {
  std::int32_t group;
  Rect rect;
};

/// The as-of day or today, as a line through the whole.
struct DayLine {
  double x;
  bool is_as_of;
  /// Empty where there is no room; the line remains.
  std::string label;
  Rect label_rect;
};

/// All that is drawn; entries are meant by their place in `Record::entries()`.
struct Scene {
  Areas areas;
  std::vector<Tick> ticks;
  std::vector<Bar> chairs;
  std::vector<Point> points;
  std::vector<Cluster> clusters;
  std::vector<Card> cards;
  std::vector<Bar> bars;
  std::vector<Run> runs;
  std::vector<GutterLabel> gutter;
  /// The as-of line last, so that it is drawn on top.
  std::vector<DayLine> lines;
  /// Height of all rows of documents that have something in view; the lanes show a part of it.
  double lanes_height = 0.0;
  /// The part of the overview that is in view.
  Rect overview_window;
};

/// What a scene depends on.
struct SceneRequest {
  const Record& record;
  /// On the pixels of `time_area`.
  Scale scale;
  Metrics metrics;
  double width = 0.0, height = 0.0;
  /// Pixels that the lanes are scrolled down.
  double scroll_y = 0.0;
  std::optional<std::uint32_t> selected{};
  std::optional<Day> as_of{}, today{};
  /// The lanes take no more height than this; absent: what is left. On paper no row is cut.
  std::optional<double> most_lanes{};
};

}  // namespace chronicle::timeline
