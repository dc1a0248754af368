// The look of the whole program, on top of the desktop's own palette and style.
#pragma once

#include <QtWidgets/QApplication>

namespace chronicle::app {

/// Fits the application's palette and style: links in the accent, flat bars with hairlines. Colours come from the
/// desktop's palette, so that light, dark and high contrast follow it.
void apply_theme(QApplication& application);

/// The colour of links and of what is chosen: the desktop's highlight, made readable on its base.
QColor accent(const QPalette& palette);

}  // namespace chronicle::app
