#include "core/brief/writers/svg_writer.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/brief/writers/markup.h"
#include "core/brief/writers/text_width.h"

namespace chronicle {
namespace {

// The face is the reader's: mean widths of Latin and Cyrillic text in common sans-serif faces.
constexpr double em_of_character = 0.53;
constexpr double em_of_strong = 0.58;

/// With one decimal place, and a point whatever the locale.
std::string number(double value) {
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 1).ptr;
  return {text.data(), end};
}

std::string svg_attribute(const char* name, const std::string& value) {
  return std::string(" ") + name + "=\"" + escape_markup(value) + "\"";
}
std::string svg_attribute(const char* name, double value) { return svg_attribute(name, number(value)); }

std::string point(double x, double y) { return number(x) + " " + number(y); }

class SvgCanvas : public DrawingCanvas {
 public:
  explicit SvgCanvas(double label_size) : label_size_(label_size) {}

  std::string take() && { return std::move(out_); }

  void line(double x1, double y1, double x2, double y2, const std::string& ink, bool dashed) override {
    element("line", svg_attribute("x1", x1) + svg_attribute("y1", y1) + svg_attribute("x2", x2) +
                        svg_attribute("y2", y2) + svg_attribute("stroke", ink) + dashes(dashed));
  }
  void band(double x, double y, double width, double height, const std::string& ink) override {
    element("rect", box(x, y, width, height) + svg_attribute("fill", ink) + svg_attribute("fill-opacity", "0.18"));
  }
  void bar(double x, double y, double width, double height, const std::string& fill, const std::string& ink,
           bool dashed) override {
    element("rect", box(x, y, width, height) + svg_attribute("rx", 2) + svg_attribute("fill", fill) +
                        svg_attribute("stroke", ink) + svg_attribute("stroke-width", 1.2) + dashes(dashed));
  }
  void dot(double x, double y, double radius, const std::string& fill, const std::string& ink) override {
    element("circle", svg_attribute("cx", x) + svg_attribute("cy", y) + svg_attribute("r", radius) +
                          svg_attribute("fill", fill) + svg_attribute("stroke", ink) +
                          svg_attribute("stroke-width", 1.5));
  }
  void bracket(double x, double left, double from_y, double to_y, const std::string& ink) override {
    const double bend = from_y < to_y ? 5 : -5;
    const std::string path = "M" + point(x, from_y) + " L" + point(left + 5, from_y) + " Q" + point(left, from_y) +
                             " " + point(left, from_y + bend) + " L" + point(left, to_y - bend) + " Q" +
                             point(left, to_y) + " " + point(left + 5, to_y) + " L" + point(x, to_y);
    element("path", svg_attribute("d", path) + svg_attribute("fill", "none") + svg_attribute("stroke", ink) +
                        svg_attribute("stroke-width", 1.2));
  }
  void arrow(double x, double middle_y, double height, int way, const std::string& ink) override {
    const std::string path = "M" + point(x, middle_y - height / 2) + " L" + point(x + way * height * 0.8, middle_y) +
                             " L" + point(x, middle_y + height / 2) + " Z";
    element("path", svg_attribute("d", path) + svg_attribute("fill", ink));
  }
  void text(double x, double middle_y, const std::string& words, const std::string& ink, Align align,
            bool is_strong) override {
    out_ += "<text" + svg_attribute("x", x) + svg_attribute("y", middle_y + label_size_ * 0.36) +
            svg_attribute("fill", ink) + (align == Align::middle ? svg_attribute("text-anchor", "middle") : "") +
            (is_strong ? svg_attribute("font-weight", "600") : "") + ">" + escape_markup(words) + "</text>";
  }
  double width_of(const std::string& words, bool is_strong) const override {
    return static_cast<double>(display_width(words)) * character(is_strong);
  }
  std::string fitted(const std::string& words, double room, bool is_strong) const override {
    if (width_of(words, is_strong) <= room) return words;
    return cut_to_width(words, static_cast<std::size_t>(std::max(1.0, room / character(is_strong) - 1))) + "…";
  }

 private:
  static std::string box(double x, double y, double width, double height) {
    return svg_attribute("x", x) + svg_attribute("y", y) + svg_attribute("width", width) +
           svg_attribute("height", height);
  }
  static std::string dashes(bool dashed) { return dashed ? svg_attribute("stroke-dasharray", "4,3") : ""; }
  double character(bool is_strong) const { return label_size_ * (is_strong ? em_of_strong : em_of_character); }
  void element(const char* name, const std::string& attributes) { out_ += std::string("<") + name + attributes + "/>"; }

  double label_size_;
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
          .label_size = 13};
}

std::string write_svg(const Drawing& drawing, double width, const DrawingStyle& style,
                      const std::optional<SvgFile>& file) {
  SvgCanvas canvas(style.label_size);
  draw(drawing, width, style, canvas);
  const SvgFile shown = file.value_or(SvgFile{.height = drawing_height(drawing, style)});
  return "<svg xmlns=\"http://www.w3.org/2000/svg\"" +
         svg_attribute("viewBox", "0 " + number(shown.top) + " " + point(width, shown.height)) +
         svg_attribute("width", width) + svg_attribute("height", shown.height) + svg_attribute("role", "img") +
         svg_attribute("aria-label", drawing.caption) +
         (file ? svg_attribute("font-family", std::string(file->faces)) : "") +
         svg_attribute("font-size", style.label_size) + ">" + std::move(canvas).take() + "</svg>";
}

}  // namespace chronicle
