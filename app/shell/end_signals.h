// The operating system asks the program to end: SIGTERM, SIGINT, SIGHUP.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>
#include <array>

namespace chronicle::app {

/// While it lives, these signals are told in the event loop, where more can be done than in a handler; each once, so
/// that a second one ends a program that does not answer. One that was ignored when the program began stays so.
class EndSignals : public QObject {
  Q_OBJECT

 public:
  explicit EndSignals(QObject* parent = nullptr);
  ~EndSignals() override;

 Q_SIGNALS:
  /// One of the signals came, no matter which.
  void asked();

 private:
  std::array<int, 2> sockets_{-1, -1};
  QSocketNotifier* notifier_ = nullptr;
};

}  // namespace chronicle::app
