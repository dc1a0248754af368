#include "app/shell/first_frames.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <utility>

namespace chronicle::app {
namespace {

/// A timer fires only when nothing else is left to do; a queued call would still come before the frame is shown.
constexpr int after_frame = 0;

}  // namespace

FirstFrames::FirstFrames(QWidget* window, Workspace& workspace) : workspace_(workspace) {
  window->installEventFilter(this);
}

bool FirstFrames::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Paint && !std::exchange(painted_, true))
    QTimer::singleShot(after_frame, this, &FirstFrames::show_record);
  return QObject::eventFilter(watched, event);
}

void FirstFrames::take(LoadedLibrary& library) {
  library_.emplace(std::move(library));
  show_record();
}

void FirstFrames::show_record() {
  if (!painted_) return;
  if (library_) workspace_.open(std::move(*library_));
  library_.reset();
  if (workspace_.is_open()) QTimer::singleShot(after_frame, this, &FirstFrames::follow);
}

void FirstFrames::follow() {
  if (!std::exchange(settled_, true)) Q_EMIT recordShown();
}

}  // namespace chronicle::app
