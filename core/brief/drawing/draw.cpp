// Where the parts of a drawing stand.
#include <algorithm>
#include <iterator>
#include <map>
#include <sstream>
#include <utility>

#include "core/brief/drawing/drawing_canvas.h"

namespace chronicle {
namespace {

constexpr double label_share = 0.46;  // of the width, for labels and arcs
constexpr double arc_step = 9;        // between arcs beside each other
constexpr double dot_radius = 4;
constexpr double bar_height_share = 0.42;  // of a row
constexpr double least_bar = 3;
constexpr double column_height_share = 0.9;  // of a row
constexpr double column_gap = 1;
constexpr double least_column = 1;
constexpr double narrow_marker = 2;  // a marker of fewer units is a line
constexpr double least_tick_gap = 3;

/// Each arc in the innermost lane that no arc between the same rows uses.
std::vector<std::size_t> lanes_of(const std::vector<Drawing::Arc>& arcs) {
  std::vector<std::size_t> order(arcs.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  const auto span = [&](std::size_t i) { return std::pair(std::minmax(arcs[i].from, arcs[i].to)); };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return span(a).second - span(a).first < span(b).second - span(b).first;
  });
  std::vector<std::size_t> lanes(arcs.size(), 0);
  std::vector<std::multimap<std::size_t, std::size_t>> taken;  // by lane: where its arcs begin and end
  for (const std::size_t i : order) {
    const auto [first, last] = span(i);
    // Those of a lane do not meet, so of all that begin before this one ends, the last also ends last.
    const auto meets = [first = first, last = last](const auto& lane) {
      const auto after = lane.lower_bound(last);
      return after != lane.begin() && std::prev(after)->second > first;
    };
    while (lanes[i] < taken.size() && meets(taken[lanes[i]])) ++lanes[i];
    if (lanes[i] == taken.size()) taken.emplace_back();
    taken[lanes[i]].emplace(first, last);
  }
  return lanes;
}

class Draughtsman {
 public:
  Draughtsman(const Drawing& drawing, double width, const DrawingStyle& style, DrawingCanvas& canvas)
      : drawing_(drawing), style_(style), canvas_(canvas), width_(width), lanes_(lanes_of(drawing.arcs)) {
    if (!lanes_.empty())
      gutter_ =
          static_cast<double>(*std::max_element(lanes_.begin(), lanes_.end()) + 1) * arc_step + 2 * dot_radius + 6;
    const bool has_dots =
        std::any_of(drawing.rows.begin(), drawing.rows.end(), [](const auto& row) { return row.dot; });
    axis_ = width * label_share + 8;
    axis_width_ = width - axis_ - (has_dots ? dot_radius : 0);
  }

  void draw() {
    ticks();
    markers();
    arcs();
    const std::vector<std::string> labels = this->labels();
    for (std::size_t i = 0; i < drawing_.rows.size(); ++i) row(drawing_.rows[i], labels[i], middle(i));
  }

 private:
  double x_of(double at) const { return axis_ + std::clamp(at, 0.0, 1.0) * axis_width_; }
  double top() const { return drawing_top(style_); }
  double middle(std::size_t row) const { return top() + (static_cast<double>(row) + 0.5) * drawing_row_height(style_); }
  double bottom() const { return top() + static_cast<double>(drawing_.rows.size()) * drawing_row_height(style_); }
  double dot_x() const { return gutter_ - dot_radius - 3; }
  const std::string& ink_of(Tone tone) const {
    switch (tone) {
      case Tone::in_force:
        return style_.in_force;
      case Tone::ended:
        return style_.ended;
      case Tone::announced:
        return style_.announced;
      case Tone::attention:
        return style_.attention;
      case Tone::muted:
        return style_.quiet;
      default:
        return style_.text;
    }
  }

  void ticks() {
    const std::size_t step = label_step();
    double drawn = -least_tick_gap;
    for (std::size_t i = 0; i < drawing_.ticks.size(); ++i) {
      const auto& tick = drawing_.ticks[i];
      const double x = x_of(tick.at);
      // However long the axis, there are no more lines than its width has room for.
      if (i % step != 0 && x - drawn < least_tick_gap) continue;
      drawn = x;
      canvas_.line(x, top() - 2, x, bottom(), style_.line, false);
      const bool fits = x + canvas_.width_of(tick.label, false) / 2 <= width_;
      if (i % step == 0 && fits)
        canvas_.text(x, top() - 5 - style_.label_size / 2, tick.label, style_.quiet, DrawingCanvas::Align::middle,
                     false);
    }
  }
  /// Every so many ticks have room for a label.
  std::size_t label_step() const {
    double widest = 0;
    for (const auto& tick : drawing_.ticks) widest = std::max(widest, canvas_.width_of(tick.label, false) + 8);
    const auto fits = [&](std::size_t step) {
      for (std::size_t i = step; i < drawing_.ticks.size(); i += step)
        if (x_of(drawing_.ticks[i].at) - x_of(drawing_.ticks[i - step].at) < widest) return false;
      return true;
    };
    std::size_t step = 1;
    while (!fits(step)) ++step;
    return step;
  }

  void markers() {
    double free_from = 0;
    for (const auto& marker : drawing_.markers) {
      const double from = x_of(marker.from);
      const double to = x_of(marker.to);
      const std::string& ink = ink_of(marker.tone);
      if (to - from > narrow_marker)
        canvas_.band(from, top(), to - from, bottom() - top(), ink);
      else
        canvas_.line(from, top() - 2, from, bottom() + 2, ink, marker.tone == Tone::announced);
      const double half = canvas_.width_of(marker.label, false) / 2;
      const double at = std::clamp((from + to) / 2, half, std::max(half, width_ - half));
      if (at - half < free_from) continue;
      canvas_.text(at, bottom() + style_.label_size * 0.9, marker.label, ink, DrawingCanvas::Align::middle, false);
      free_from = at + half + 10;
    }
  }

  void arcs() {
    for (std::size_t i = 0; i < drawing_.arcs.size(); ++i) {
      const double left = dot_x() - dot_radius - 2 - (static_cast<double>(lanes_[i]) + 0.6) * arc_step;
      canvas_.bracket(dot_x(), left, middle(drawing_.arcs[i].from), middle(drawing_.arcs[i].to), style_.quiet);
    }
  }

  /// The labels as there is room for them. Where what is left of two is alike though they are not, each is shown from
  /// the first word in which they differ.
  std::vector<std::string> labels() const {
    std::vector<std::size_t> starts(drawing_.rows.size(), 0);
    std::vector<std::string> shown(drawing_.rows.size());
    for (bool settled = false; !std::exchange(settled, true);) {
      std::map<std::string, std::vector<std::size_t>> alike;
      for (std::size_t i = 0; i < shown.size(); ++i) {
        shown[i] = label(drawing_.rows[i], starts[i]);
        alike[shown[i]].push_back(i);
      }
      for (const auto& [text, rows] : alike) {
        const std::size_t start = first_difference(rows);
        if (start <= starts[rows.front()]) continue;
        settled = false;
        for (const std::size_t i : rows) starts[i] = std::min(start, drawing_.rows[i].label.size());
      }
    }
    return shown;
  }
  std::string label(const Drawing::Row& row, std::size_t start) const {
    const double room = axis_ - 14 - gutter_;
    return start == 0 ? shortened(row.label, room, row.is_strong)
                      : shortened("…" + row.label.substr(start), room, row.is_strong);
  }
  /// With "…" for as many words in the middle as there is no room for: titles differ at their ends, in years above all.
  std::string shortened(const std::string& text, double room, bool is_strong) const {
    if (canvas_.width_of(text, is_strong) <= room) return text;
    std::vector<std::string> words;
    std::istringstream stream(text);
    for (std::string word; std::getline(stream, word, ' ');) words.push_back(std::move(word));
    std::size_t front = 0, back = 0;
    double left = room - canvas_.width_of("…", is_strong);
    const auto take = [&](std::size_t& end, std::size_t word) {
      if (front + back == words.size()) return false;
      const double width = canvas_.width_of(words[word] + " ", is_strong);
      if (width > left) return false;
      left -= width;
      ++end;
      return true;
    };
    while (take(front, front) && take(back, words.size() - 1 - back)) {
    }
    // A word that alone is too wide has to be cut.
    if (front == 0 || back == 0) return canvas_.fitted(text, room, is_strong);
    std::string cut;
    for (std::size_t i = 0; i < front; ++i) cut += words[i] + " ";
    cut += "…";
    for (std::size_t i = words.size() - back; i < words.size(); ++i) cut += " " + words[i];
    return cut;
  }
  /// The byte of the labels of these rows at which the first word begins that not all of them have; 0 if they are
  /// equal.
  std::size_t first_difference(const std::vector<std::size_t>& rows) const {
    const std::string& first = drawing_.rows[rows.front()].label;
    std::size_t common = std::string::npos;
    for (const std::size_t i : rows) {
      const std::string& other = drawing_.rows[i].label;
      if (other == first) continue;
      const auto [mine, theirs] = std::mismatch(first.begin(), first.end(), other.begin(), other.end());
      common = std::min(common, static_cast<std::size_t>(mine - first.begin()));
    }
    if (common == std::string::npos) return 0;
    const std::size_t space = common == 0 ? std::string::npos : first.rfind(' ', common - 1);
    return space == std::string::npos ? 0 : space + 1;
  }

  void row(const Drawing::Row& row, const std::string& label, double y) {
    if (gutter_ > 0) dot(dot_x(), y, row);
    canvas_.text(gutter_, y, label, style_.text, DrawingCanvas::Align::left, row.is_strong);
    if (!row.columns.empty()) columns(row, y);
    if (row.bar) bar(row, *row.bar, y);
    if (row.dot) dot(x_of(*row.dot), y, row);
  }
  // What is in force is filled, all else hollow: form says it besides colour.
  const std::string& fill_of(const Drawing::Row& row) const {
    return row.tone == Tone::in_force ? ink_of(row.tone) : style_.ground;
  }
  void dot(double x, double y, const Drawing::Row& row) {
    canvas_.dot(x, y, dot_radius, fill_of(row), ink_of(row.tone));
  }
  /// On the foot of the row; a count that is not nought is seen however small it is.
  void columns(const Drawing::Row& row, double y) {
    const double foot = y + drawing_row_height(style_) * 0.5;
    const double highest = drawing_row_height(style_) * column_height_share;
    canvas_.line(x_of(0), foot, x_of(1), foot, style_.line, false);
    for (const Drawing::Column& column : row.columns) {
      if (column.height <= 0) continue;
      const double from = x_of(column.from), width = std::max(least_column, x_of(column.to) - from - column_gap);
      const double height = std::max(least_column, highest * std::min(column.height, 1.0));
      canvas_.bar(from, foot - height, width, height, ink_of(row.tone), ink_of(row.tone), false);
    }
  }
  void bar(const Drawing::Row& row, const Drawing::Bar& bar, double y) {
    const double height = drawing_row_height(style_) * bar_height_share;
    const double from = x_of(bar.from);
    const double to = std::max(from + least_bar, x_of(bar.to));
    const std::string& ink = ink_of(row.tone);
    canvas_.bar(from, y - height / 2, to - from, height, fill_of(row), ink, row.tone == Tone::announced);
    if (bar.open_end) canvas_.arrow(to, y, height, 1, ink);
    if (bar.open_start) canvas_.arrow(from, y, height, -1, ink);
  }

  const Drawing& drawing_;
  const DrawingStyle& style_;
  DrawingCanvas& canvas_;
  double width_;
  std::vector<std::size_t> lanes_;
  double gutter_ = 0, axis_ = 0, axis_width_ = 0;
};

}  // namespace

double drawing_row_height(const DrawingStyle& style) { return style.label_size * 1.9; }
double drawing_top(const DrawingStyle& style) { return style.label_size * 1.8; }
double drawing_height(const Drawing& drawing, const DrawingStyle& style) {
  const double foot = drawing.markers.empty() ? 4 : style.label_size * 1.7;
  return drawing_top(style) + static_cast<double>(drawing.rows.size()) * drawing_row_height(style) + foot;
}

void draw(const Drawing& drawing, double width, const DrawingStyle& style, DrawingCanvas& canvas) {
  Draughtsman(drawing, width, style, canvas).draw();
}

}  // namespace chronicle
