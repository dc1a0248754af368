// Drawings as SVG. Private to core/brief.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/brief/drawing/drawing_canvas.h"

namespace chronicle {

/// The colours of the style sheet of a page of HTML.
DrawingStyle page_drawing_style();

/// A drawing as a file of its own: what is shown of it, and the faces that its labels are in.
struct SvgFile {
  double top = 0, height = 0;
  std::string_view faces{};
};

/// The drawing as an svg element of that width, in user units. Within a page its faces are those of the page.
std::string write_svg(const Drawing& drawing, double width, const DrawingStyle& style,
                      const std::optional<SvgFile>& file = {});

}  // namespace chronicle
