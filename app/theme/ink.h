// Colours of lists that follow from the palette: the accent as text, and the ground of what is selected.
#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

namespace chronicle::app {

/// The accent (the palette's highlight) for text, marks and lines: contrast of at least 4.5 with Base and Window.
QColor accent_ink(const QPalette& palette);

/// The accent for text on `ground`, which may be any colour near Base or Window.
QColor accent_ink_on(const QPalette& palette, const QColor& ground);

/// The ground of selected rows and of chips: a little accent laid over Base, so that text colours keep their meaning.
QColor selected_ground(const QPalette& palette);

/// The ground of the row under the pointer: fainter still.
QColor hovered_ground(const QPalette& palette, const QColor& ground);

/// The palette with `ground` for every ground: text colours made for it can be read there.
QPalette on_ground(QPalette palette, const QColor& ground);

}  // namespace chronicle::app
