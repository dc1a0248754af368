#include "core/brief/office/drawing_strips.h"

#include <algorithm>

#include "core/brief/writers/svg_writer.h"

namespace chronicle {
namespace {

/// Of a page: room for the heading above is left.
constexpr double largest_share = 0.9;

}  // namespace

DrawingStyle office_drawing_style() {
  const auto ink = [](Tone tone) { return colour(look_of(tone).ink); };
  return {.text = "#1d2126",
          .quiet = colour(quiet_ink),
          .line = colour(rule_ink),
          .ground = "#ffffff",
          .in_force = ink(Tone::in_force),
          .ended = ink(Tone::ended),
          .announced = ink(Tone::announced),
          .attention = ink(Tone::attention),
          .label_size = 12};
}

std::vector<DrawingStrip> drawing_strips(const Drawing& drawing, const DrawingStyle& style, const PageMeasures& page) {
  const double width = page.text_width() * pixels_a_millimetre;
  const double most = page.text_height() * pixels_a_millimetre * largest_share;
  const double whole = drawing_height(drawing, style);
  const double row = drawing_row_height(style);
  std::vector<DrawingStrip> strips;
  double top = 0;
  while (whole - top > most) {
    // Rows end at whole steps below the first.
    const double first = top == 0 ? drawing_top(style) : top;
    const double rows = std::max(1.0, static_cast<double>(static_cast<int>((top + most - first) / row)));
    const double end = first + rows * row;
    strips.push_back({.width = width, .top = top, .height = end - top});
    top = end;
  }
  strips.push_back({.width = width, .top = top, .height = whole - top});
  return strips;
}

std::string svg_of(const Drawing& drawing, const DrawingStyle& style, const DrawingStrip& strip) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" +
         write_svg(drawing, strip.width, style,
                   SvgFile{.top = strip.top, .height = strip.height, .faces = "Arial, Liberation Sans, sans-serif"});
}

}  // namespace chronicle
