#include "app/shell/menu_key.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>

namespace chronicle::app {

void add_menu_key(QWidget* window) {
  auto* key = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), window);
  QObject::connect(key, &QShortcut::activated, window, [] {
    QWidget* widget = QApplication::focusWidget();
    if (widget == nullptr) return;
    const QPoint at = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &asked);
  });
}

}  // namespace chronicle::app
