#include "app/shell/application.h"

#include "app/background/attempt.h"

namespace chronicle::app {

bool Application::notify(QObject* receiver, QEvent* event) {
  const auto handled = attempt([&] { return QApplication::notify(receiver, event); });
  if (handled) return *handled;
  QMetaObject::invokeMethod(
      this, [this, error = handled.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
  return false;
}

}  // namespace chronicle::app
