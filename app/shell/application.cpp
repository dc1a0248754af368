#include "app/shell/application.h"

#include "app/background/attempt.h"
#include "app/text/translation.h"

namespace chronicle::app {

Application::Application(int& argc, char** argv) : QApplication(argc, argv) { speak_shown_language(*this); }

bool Application::notify(QObject* receiver, QEvent* event) {
  const auto handled = attempt([&] { return QApplication::notify(receiver, event); });
  if (handled) return *handled;
  QMetaObject::invokeMethod(
      this, [this, error = handled.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
  return false;
}

}  // namespace chronicle::app
