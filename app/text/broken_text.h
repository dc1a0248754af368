// A text broken into the few lines that there is room for.
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QFont>

namespace chronicle::app {

struct BrokenText {
  QStringList lines;
  bool is_cut = false;  ///< the last line ends in an ellipsis, as there was no room for the rest
};

/// Broken between words; `width` is in pixels, `most` how many lines there may be, at least one.
BrokenText broken_text(const QString& text, const QFont& font, int width, int most);

}  // namespace chronicle::app
