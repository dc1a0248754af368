#include "app/shell/keep_at_end.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QSessionManager>

#include "app/shell/main_window.h"

namespace chronicle::app {

KeepAtEnd::KeepAtEnd(MainWindow& window) : window_(window) {
  connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &KeepAtEnd::keep_for_session);
  connect(&signals_, &EndSignals::asked, this, [this] {
    keep();
    QCoreApplication::exit(0);  // closes no window, so that none asks a question
  });
}

void KeepAtEnd::keep() {
  const auto kept = window_.keep_everything();
  unkept_ = kept ? std::nullopt : std::optional(kept.error());
}

/// One in memory has become a library by then with which the program begins of its own.
void KeepAtEnd::keep_for_session(QSessionManager& session) {
  keep();
  const QString library = window_.library_path();
  const QStringList command = session.restartCommand();
  if (!library.isEmpty() && !command.isEmpty()) session.setRestartCommand(command + QStringList(library));
}

std::optional<Error> KeepAtEnd::keep_rest() {
  if (unkept_) keep();
  return unkept_;
}

}  // namespace chronicle::app
