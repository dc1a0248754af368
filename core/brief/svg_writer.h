// Drawings as SVG (SVG Tiny 1.2, which QSvgRenderer and browsers know).
#pragma once

#include <string>

#include "core/brief/brief.h"

namespace chronicle {

/// Colours as CSS has them, and the face of labels.
struct DrawingStyle {
  std::string text, quiet, line, ground;
  std::string in_force, ended, announced, attention;
  std::string family;
  double points = 12;  ///< size of labels, in user units
};

/// For a page of HTML: the colours of its style sheet.
DrawingStyle page_drawing_style();

/// Height of one row, in user units.
double drawing_row_height(const DrawingStyle& style);
/// Where the first row begins.
double drawing_top(const DrawingStyle& style);
double drawing_height(const Drawing& drawing, const DrawingStyle& style);

/// The drawing as an svg element of that width, in user units; labels that do not fit are cut short with "…".
std::string write_svg(const Drawing& drawing, double width, const DrawingStyle& style);

}  // namespace chronicle
