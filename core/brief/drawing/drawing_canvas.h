// Where a drawing goes: the same strokes on the screen, on paper and in SVG.
#pragma once

#include <string>

#include "core/blocks/brief.h"

namespace chronicle {

/// Colours as CSS has them, and the size of labels in user units (pixels of 1/96 inch).
struct DrawingStyle {
  std::string text, quiet, line, ground;
  std::string in_force, ended, announced, attention;
  double label_size = 12;
};

/// Takes the strokes of a drawing, in user units from its upper left corner. Inks are those of the style.
class DrawingCanvas {
 public:
  enum class Align { left, middle };

  virtual ~DrawingCanvas() = default;

  /// From the first point to the second.
  virtual void line(double x1, double y1, double x2, double y2, const std::string& ink, bool dashed) = 0;
  /// A veil over some days.
  virtual void band(double x, double y, double width, double height, const std::string& ink) = 0;
  virtual void bar(double x, double y, double width, double height, const std::string& fill, const std::string& ink,
                   bool dashed) = 0;
  virtual void dot(double x, double y, double radius, const std::string& fill, const std::string& ink) = 0;
  /// From (x, from_y) out to `left` and back to (x, to_y).
  virtual void bracket(double x, double left, double from_y, double to_y, const std::string& ink) = 0;
  /// A triangle with its base at x, pointing right if `way` is 1 and left if it is -1.
  virtual void arrow(double x, double middle_y, double height, int way, const std::string& ink) = 0;
  virtual void text(double x, double middle_y, const std::string& words, const std::string& ink, Align align,
                    bool is_strong) = 0;
  virtual double width_of(const std::string& words, bool is_strong) const = 0;
  /// The words, cut short with "…" if they are wider than `room`.
  virtual std::string fitted(const std::string& words, double room, bool is_strong) const = 0;
};

/// Height of one row.
double drawing_row_height(const DrawingStyle& style);
/// Where the first row begins.
double drawing_top(const DrawingStyle& style);
double drawing_height(const Drawing& drawing, const DrawingStyle& style);

/// Draws on the canvas, `width` wide and `drawing_height` high.
void draw(const Drawing& drawing, double width, const DrawingStyle& style, DrawingCanvas& canvas);

}  // namespace chronicle
