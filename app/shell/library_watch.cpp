#include "app/shell/library_watch.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <utility>

namespace chronicle::app {
namespace {

constexpr int looking_milliseconds = 4000;

}  // namespace

LibraryWatch::LibraryWatch(Workspace& workspace, QWidget* window) : QObject(window), workspace_(workspace) {
  window->installEventFilter(this);
  connect(&timer_, &QTimer::timeout, this, &LibraryWatch::look);
  connect(&workspace_, &Workspace::libraryChanged, this, [this] { changed_ = moved_ = false; });
  timer_.start(looking_milliseconds);
}

bool LibraryWatch::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::WindowActivate) look();
  return QObject::eventFilter(watched, event);
}

void LibraryWatch::look() {
  if (!workspace_.is_open() || QApplication::activeModalWidget() != nullptr) return;
  const auto changed = workspace_.changed_elsewhere();
  if (!changed) {
    const bool is_moved = changed.error().code == ErrorCode::moved_library;
    if (is_moved && !std::exchange(moved_, true)) Q_EMIT moved(changed.error());
    return;  // what else is wrong is told when the library is read or written
  }
  changed_ = changed_ || *changed;
  if (changed_) read_again();
}

void LibraryWatch::read_again() {
  reading_.ask(
      [file = workspace_.library().file(), day = workspace_.as_of()](const auto&) -> Result<RecordInMemory> {
        const auto library = file.open();
        if (!library) return fail(library.error());
        return RecordInMemory(*library, day);
      },
      [this, revision = workspace_.revision()](Result<RecordInMemory> record) {
        const bool outdated =
            revision != workspace_.revision() || workspace_.is_apart() || QApplication::activeModalWidget() != nullptr;
        if (record && !outdated) workspace_.renew(std::move(*record));  // else it is read again soon
      });
}

}  // namespace chronicle::app
