// The four faces of the window, all of the desktop's font: text, strong, small, and headings (small and strong). No
// others, so that the window keeps one voice; and finding and drawing a face anew is a good part of what opening it
// takes.
#pragma once

#include <QtGui/QFont>

namespace chronicle::app {

/// For what matters within a text: the current tab, a chosen value.
QFont strong_font(QFont font);
/// For secondary text.
QFont small_font(QFont font);
/// For headings in a panel: smaller than its text, and stronger.
QFont heading_font(const QFont& font);

}  // namespace chronicle::app
