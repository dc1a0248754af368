#include "core/brief/svg_writer.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/brief/text_width.h"

namespace chronicle {
namespace {

constexpr double label_share = 0.46;  // of the width, for labels and arcs
constexpr double arc_step = 9;        // between arcs beside each other
constexpr double dot_radius = 4;
constexpr double bar_height_share = 0.42;  // of a row
constexpr double em_of_character = 0.53;   // mean width of Latin and Cyrillic text in common sans-serif faces
constexpr double em_of_strong = 0.58;

std::string number(double value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.1f", value);
  return text.data();
}

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == '&') {
      safe += "&amp;";
    } else if (c == '<') {
      safe += "&lt;";
    } else if (c == '>') {
      safe += "&gt;";
    } else if (c == '"') {
      safe += "&quot;";
    } else {
      safe += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
  }
  return safe;
}

std::string attribute(const char* name, const std::string& value) {
  return std::string(" ") + name + "=\"" + escaped(value) + "\"";
}
std::string attribute(const char* name, double value) { return attribute(name, number(value)); }

/// Each arc in the innermost lane that no arc between the same rows uses.
std::vector<std::size_t> lanes_of(const std::vector<Drawing::Arc>& arcs) {
  std::vector<std::size_t> order(arcs.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  const auto span = [&](std::size_t i) { return std::minmax(arcs[i].from, arcs[i].to); };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return span(a).second - span(a).first < span(b).second - span(b).first;
  });
  std::vector<std::size_t> lanes(arcs.size(), 0);
  std::vector<std::size_t> placed;
  for (const std::size_t i : order) {
    const auto meets = [&](std::size_t other, std::size_t lane) {
      return lanes[other] == lane && span(other).first < span(i).second && span(i).first < span(other).second;
    };
    while (std::any_of(placed.begin(), placed.end(), [&](std::size_t other) { return meets(other, lanes[i]); }))
      ++lanes[i];
    placed.push_back(i);
  }
  return lanes;
}

class SvgWriter {
 public:
  SvgWriter(const Drawing& drawing, double width, const DrawingStyle& style)
      : drawing_(drawing), style_(style), width_(width), lanes_(lanes_of(drawing.arcs)) {
    const std::size_t widest = lanes_.empty() ? 0 : *std::max_element(lanes_.begin(), lanes_.end()) + 1;
    const bool has_dots =
        std::any_of(drawing.rows.begin(), drawing.rows.end(), [](const auto& row) { return row.dot; });
    gutter_ = (widest > 0 ? static_cast<double>(widest) * arc_step + 2 * dot_radius + 6 : 0);
    axis_ = width * label_share + 8;
    axis_width_ = width - axis_ - (has_dots ? dot_radius : 0);
  }

  std::string write() && {
    const double height = drawing_height(drawing_, style_);
    out_ = "<svg xmlns=\"http://www.w3.org/2000/svg\"" +
           attribute("viewBox", "0 0 " + number(width_) + " " + number(height)) + attribute("width", width_) +
           attribute("height", height) + attribute("role", "img") + attribute("aria-label", drawing_.caption) +
           attribute("font-family", style_.family) + attribute("font-size", style_.points) + ">";
    ticks();
    markers();
    arcs();
    for (std::size_t i = 0; i < drawing_.rows.size(); ++i) row(i);
    return std::move(out_) + "</svg>";
  }

 private:
  double x_of(double at) const { return axis_ + std::clamp(at, 0.0, 1.0) * axis_width_; }
  double middle(std::size_t row) const {
    return drawing_top(style_) + (static_cast<double>(row) + 0.5) * drawing_row_height(style_);
  }
  double bottom() const {
    return drawing_top(style_) + static_cast<double>(drawing_.rows.size()) * drawing_row_height(style_);
  }
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

  void line(double x1, double y1, double x2, double y2, const std::string& ink, const std::string& dashes = {}) {
    out_ += "<line" + attribute("x1", x1) + attribute("y1", y1) + attribute("x2", x2) + attribute("y2", y2) +
            attribute("stroke", ink) + attribute("stroke-width", 1) +
            (dashes.empty() ? "" : attribute("stroke-dasharray", dashes)) + "/>";
  }
  void text(double x, double y, const std::string& words, const std::string& ink, const char* anchor,
            bool is_strong = false) {
    out_ += "<text" + attribute("x", x) + attribute("y", y) + attribute("fill", ink) +
            attribute("text-anchor", anchor) + (is_strong ? attribute("font-weight", "600") : "") + ">" +
            escaped(words) + "</text>";
  }
  double width_of(const std::string& words, bool is_strong = false) const {
    return static_cast<double>(display_width(words)) * style_.points * (is_strong ? em_of_strong : em_of_character);
  }
  std::string fitted(const std::string& words, double room, bool is_strong) const {
    if (width_of(words, is_strong) <= room) return words;
    const double character = style_.points * (is_strong ? em_of_strong : em_of_character);
    return cut_to_width(words, static_cast<std::size_t>(std::max(1.0, room / character - 1))) + "…";
  }

  void ticks() {
    const double y = drawing_top(style_) - 5;
    const std::size_t step = label_step();
    for (std::size_t i = 0; i < drawing_.ticks.size(); ++i) {
      const auto& tick = drawing_.ticks[i];
      const double x = x_of(tick.at);
      line(x, drawing_top(style_) - 2, x, bottom(), style_.line);
      const bool fits = x + width_of(tick.label) / 2 <= width_;
      if (i % step == 0 && fits) text(x, y, tick.label, style_.quiet, "middle");
    }
  }
  /// Every so many ticks have room for a label.
  std::size_t label_step() const {
    double widest = 0;
    for (const auto& tick : drawing_.ticks) widest = std::max(widest, width_of(tick.label) + 8);
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
    const double y = bottom() + style_.points + 3;
    double free_from = 0;
    for (const auto& marker : drawing_.markers) {
      const double from = x_of(marker.from);
      const double to = x_of(marker.to);
      const std::string& ink = ink_of(marker.tone);
      if (to - from > 2)
        out_ += "<rect" + attribute("x", from) + attribute("y", drawing_top(style_)) + attribute("width", to - from) +
                attribute("height", bottom() - drawing_top(style_)) + attribute("fill", ink) +
                attribute("fill-opacity", "0.18") + "/>";
      else
        line(from, drawing_top(style_) - 2, from, bottom() + 2, ink, marker.tone == Tone::announced ? "4,3" : "");
      const double half = width_of(marker.label) / 2;
      const double at = std::clamp((from + to) / 2, half, std::max(half, width_ - half));
      if (at - half < free_from) continue;
      text(at, y, marker.label, ink, "middle");
      free_from = at + half + 10;
    }
  }
  void arcs() {
    const double dot = gutter_ - dot_radius - 3;
    for (std::size_t i = 0; i < drawing_.arcs.size(); ++i) {
      const auto& arc = drawing_.arcs[i];
      const double x = dot - dot_radius - 2 - (static_cast<double>(lanes_[i]) + 0.6) * arc_step;
      const double from = middle(arc.from);
      const double to = middle(arc.to);
      const double bend = from < to ? 5 : -5;
      out_ += "<path" +
              attribute("d", "M" + number(dot) + " " + number(from) + " H" + number(x + 5) + " Q" + number(x) + " " +
                                 number(from) + " " + number(x) + " " + number(from + bend) + " V" + number(to - bend) +
                                 " Q" + number(x) + " " + number(to) + " " + number(x + 5) + " " + number(to) + " H" +
                                 number(dot)) +
              attribute("fill", "none") + attribute("stroke", style_.quiet) + attribute("stroke-width", 1.2) + "/>";
    }
  }
  void dot(double x, double y, const Drawing::Row& row) {
    out_ += "<circle" + attribute("cx", x) + attribute("cy", y) + attribute("r", dot_radius) +
            attribute("fill", row.tone == Tone::in_force ? ink_of(row.tone) : style_.ground) +
            attribute("stroke", ink_of(row.tone)) + attribute("stroke-width", 1.5) + "/>";
  }
  void bar(const Drawing::Row& row, double y) {
    const double height = drawing_row_height(style_) * bar_height_share;
    const double from = x_of(row.bar->from);
    const double to = std::max(from + 3, x_of(row.bar->to));
    // Ended and announced bars are hollow, those in force filled: form says it besides colour.
    const bool filled = row.tone == Tone::in_force;
    out_ += "<rect" + attribute("x", from) + attribute("y", y - height / 2) + attribute("width", to - from) +
            attribute("height", height) + attribute("rx", 2) +
            attribute("fill", filled ? ink_of(row.tone) : style_.ground) + attribute("stroke", ink_of(row.tone)) +
            attribute("stroke-width", 1.2) + (row.tone == Tone::announced ? attribute("stroke-dasharray", "4,2") : "") +
            "/>";
    if (row.bar->open_end) arrow(to, y, height, 1, row);
    if (row.bar->open_start) arrow(from, y, height, -1, row);
  }
  void arrow(double x, double y, double height, int way, const Drawing::Row& row) {
    const double tip = x + way * height * 0.8;
    out_ += "<path" +
            attribute("d", "M" + number(x) + " " + number(y - height / 2) + " L" + number(tip) + " " + number(y) +
                               " L" + number(x) + " " + number(y + height / 2) + " Z") +
            attribute("fill", ink_of(row.tone)) + "/>";
  }
  void row(std::size_t i) {
    const auto& row = drawing_.rows[i];
    const double y = middle(i);
    if (gutter_ > 0) dot(gutter_ - dot_radius - 3, y, row);
    const double room = axis_ - 14 - gutter_;
    text(gutter_, y + style_.points * 0.36, fitted(row.label, room, row.is_strong), style_.text, "start",
         row.is_strong);
    if (row.bar) bar(row, y);
    if (row.dot) dot(x_of(*row.dot), y, row);
  }

  const Drawing& drawing_;
  const DrawingStyle& style_;
  double width_;
  std::vector<std::size_t> lanes_;
  double gutter_ = 0, axis_ = 0, axis_width_ = 0;
  std::string out_;
};

}  // namespace

DrawingStyle page_drawing_style() {
  return {.text = "var(--text)",
          .quiet = "var(--quiet)",
          .line = "var(--line)",
          .ground = "var(--ground)",
          .in_force = "var(--in-force)",
          .ended = "var(--ended)",
          .announced = "var(--announced)",
          .attention = "var(--attention)",
          .family = "inherit",
          .points = 13};
}

double drawing_row_height(const DrawingStyle& style) { return style.points * 1.9; }
double drawing_top(const DrawingStyle& style) { return style.points * 1.8; }
double drawing_height(const Drawing& drawing, const DrawingStyle& style) {
  const double foot = drawing.markers.empty() ? 4 : style.points * 1.7;
  return drawing_top(style) + static_cast<double>(drawing.rows.size()) * drawing_row_height(style) + foot;
}

std::string write_svg(const Drawing& drawing, double width, const DrawingStyle& style) {
  return SvgWriter(drawing, width, style).write();
}

}  // namespace chronicle
