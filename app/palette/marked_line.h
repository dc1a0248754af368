// One line of text with marked letters, cut so that it fits and the marks are in sight.
#pragma once

#include <QtGui/QPainter>

#include "app/palette/go_to_item.h"

namespace chronicle::app {

/// The width of the line in pixels, with its marks in bold.
double width_of(const MarkedText& line, const QFont& font);
/// The line, shortened by "…" to fit into `width` pixels: at its end, and at its start if the first mark would be cut
/// off.
MarkedText fitted(MarkedText line, const QFont& font, double width);
/// Draws the line from the left of `room`, in its middle: `ink` for the text, `mark_ink` for the marks.
void draw_marked(QPainter& painter, const QRectF& room, const MarkedText& line, const QFont& font, const QColor& ink,
                 const QColor& mark_ink);

}  // namespace chronicle::app
