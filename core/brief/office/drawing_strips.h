// Drawings as pictures of documents, in strips if they are longer than a page. Private to core/brief.
#pragma once

#include <string>
#include <vector>

#include "core/brief/office/office.h"
#include "core/brief/office/office_looks.h"

namespace chronicle {

/// Colours for white paper, and labels of 9 points.
DrawingStyle office_drawing_style();

/// The strips of a drawing as wide as the text, from top to bottom, none of which divides a row.
std::vector<DrawingStrip> drawing_strips(const Drawing& drawing, const DrawingStyle& style, const PageMeasures& page);

/// A strip as an SVG file.
std::string svg_of(const Drawing& drawing, const DrawingStyle& style, const DrawingStrip& strip);

}  // namespace chronicle
