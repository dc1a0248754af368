// Drawings as SVG. Private to core/brief.
#pragma once

#include "core/brief/drawing/drawing_canvas.h"

namespace chronicle {

/// The colours of the style sheet of a page of HTML.
DrawingStyle page_drawing_style();

/// The drawing as an svg element of that width, in user units.
std::string write_svg(const Drawing& drawing, double width, const DrawingStyle& style);

}  // namespace chronicle
