#include "app/text/broken_text.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QTextLayout>

namespace chronicle::app {

BrokenText broken_text(const QString& text, const QFont& font, int width, int most) {
  const QFontMetrics metrics(font);
  if (metrics.horizontalAdvance(text) <= width) return {{text}, false};
  BrokenText broken;
  QTextLayout layout(text, font);
  layout.beginLayout();
  int from = 0;
  while (broken.lines.size() + 1 < most && from < text.size()) {
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    const QString whole = text.mid(from, line.textLength()).trimmed();
    broken.lines.append(metrics.elidedText(whole, Qt::ElideRight, width));  // of a word without room
    broken.is_cut = broken.is_cut || broken.lines.last() != whole;
    from += line.textLength();
  }
  layout.endLayout();
  if (from == text.size()) return broken;
  const QString rest = text.mid(from);
  broken.lines.append(metrics.elidedText(rest, Qt::ElideRight, width));
  broken.is_cut = broken.is_cut || broken.lines.last() != rest;
  return broken;
}

}  // namespace chronicle::app
