// One line of text with marked letters, cut so that it fits and the marks are in sight.
#pragma once

#include <QtCore/QString>
#include <QtGui/QPainter>
#include <string>
#include <vector>

#include "core/words/byte_range.h"

namespace chronicle::app {

/// A text and what of it is marked, in UTF-16 code units.
struct MarkedText {
  struct Mark {
    int start, length;
  };
  QString text{};
  std::vector<Mark> marks{};
};

/// A text of the core with marks; they come in order, apart from each other.
MarkedText marked_text(const std::string& text, const std::vector<ByteRange>& marks);

/// The width of the line in pixels, with its marks in bold.
double width_of(const MarkedText& line, const QFont& font);
/// The line, shortened by "…" to fit into `width` pixels: at its end, and at its start if the first mark would be cut
/// off.
MarkedText fitted(MarkedText line, const QFont& font, double width);
/// Draws the line from the left of `room`, in its middle: `ink` for the text, `mark_ink` for the marks.
void draw_marked(QPainter& painter, const QRectF& room, const MarkedText& line, const QFont& font, const QColor& ink,
                 const QColor& mark_ink);

}  // namespace chronicle::app
