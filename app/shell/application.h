// The application of the window.
#pragma once

#include <QtWidgets/QApplication>

#include "core/base/error.h"

namespace chronicle::app {

/// It speaks `shown_language`. What a slot or an event handler throws does not end the program: it is told, and the
/// program goes on.
class Application : public QApplication {
  Q_OBJECT

 public:
  Application(int& argc, char** argv);

  bool notify(QObject* receiver, QEvent* event) override;

 Q_SIGNALS:
  /// Comes from the event loop.
  void failed(const chronicle::Error& error);
};

}  // namespace chronicle::app
