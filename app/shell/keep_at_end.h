// Where the program is made to end without a question, nothing that was written is lost.
#pragma once

#include <QtCore/QObject>
#include <optional>

#include "app/shell/end_signals.h"
#include "core/base/error.h"

class QSessionManager;

namespace chronicle::app {

class MainWindow;

/// Has the window keep everything when the session of the desktop ends, whose next one begins it with the library that
/// it shows; and when the operating system asks the program to end, which it then does.
class KeepAtEnd : public QObject {
  Q_OBJECT

 public:
  /// `window` must outlive it.
  explicit KeepAtEnd(MainWindow& window);

  /// After the event loop, when what was worked on apart is free: keeps what could not be kept before. The error is
  /// that of what is still not kept.
  std::optional<Error> keep_rest();

 private:
  void keep();
  void keep_for_session(QSessionManager& session);

  MainWindow& window_;
  EndSignals signals_;
  std::optional<Error> unkept_;
};

}  // namespace chronicle::app
