// The look of the whole program, on top of the desktop's own palette and style.
#pragma once

#include <QtWidgets/QApplication>

namespace chronicle::app {

/// The palette with roles that desktops forget made readable: links in the accent, hints in empty fields in
/// `muted_ink`, what is disabled with a contrast of at least 3, and every ground such that Text can be read on it.
QPalette with_readable_roles(QPalette palette);

/// Fits the application's palette. Colours come from the desktop's palette, so that light, dark and high contrast
/// follow it.
void apply_theme();

/// The style sheet of the window's toolbar: flat, with hairlines. A style sheet of the whole application would cost
/// each widget a third of its time to start.
QString toolbar_style();

/// The style sheet of tool buttons that look like what they are: an edge, which the pointer and the keyboard light up.
QString button_style();

/// The colour of links and of what is chosen: the desktop's highlight, made readable on its base.
QColor accent(const QPalette& palette);

}  // namespace chronicle::app
