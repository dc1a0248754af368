#include "app/theme/resources.h"

#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

/// Qt's macro wants to stand outside any namespace.
static void take_built_in() { Q_INIT_RESOURCE(chronicle); }

namespace chronicle::app {

void take_resources() { take_built_in(); }

// Drawn here, as Qt's plugins for SVG are a package of their own on some systems.
QIcon program_icon() {
  take_resources();
  QSvgRenderer drawing(QStringLiteral(":/icons/cis-chronicle.svg"));
  QIcon icon;
  for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.render(&painter);
    painter.end();
    icon.addPixmap(pixmap);
  }
  return icon;
}

}  // namespace chronicle::app
