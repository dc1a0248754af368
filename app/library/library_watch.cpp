#include "app/library/library_watch.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <utility>

namespace chronicle::app {
namespace {

constexpr int looking_milliseconds = 4000;

}  // namespace

LibraryWatch::LibraryWatch(Workspace& workspace, QWidget* window, Reading reading)
    : QObject(window), workspace_(workspace), read_(std::move(reading)) {
  window->installEventFilter(this);
  connect(&timer_, &QTimer::timeout, this, &LibraryWatch::look);
  connect(&workspace_, &Workspace::libraryChanged, this, &LibraryWatch::begin_anew);
  timer_.start(looking_milliseconds);
}

/// What is shown now is as it is read now, whoever has read it.
void LibraryWatch::begin_anew() {
  reading_.drop();
  changed_ = moved_ = is_reading_ = changed_again_ = false;
  told_.reset();
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
    if (!is_moved) return tell(changed.error());
    if (!std::exchange(moved_, true)) Q_EMIT moved(changed.error());
    return;
  }
  moved_ = false;
  if (!workspace_.is_apart()) Q_EMIT inPlace();
  if (is_reading_) {
    changed_again_ = changed_again_ || *changed;
    return;
  }
  changed_ = changed_ || *changed;
  if (changed_) read_again();
}

void LibraryWatch::read_again() {
  reading_.ask(
      [file = workspace_.library().file(), day = workspace_.as_of(),
       read = read_](const auto&) -> Result<RecordInMemory> {
        const auto library = file.open();
        if (!library) return fail(library.error());
        return read(*library, day);
      },
      [this, revision = workspace_.revision()](Result<RecordInMemory> record) { take(std::move(record), revision); });
  is_reading_ = true;  // not where nothing could be asked, and nothing would answer
}

void LibraryWatch::take(Result<RecordInMemory> record, int revision) {
  is_reading_ = false;
  const bool again = std::exchange(changed_again_, false);
  const bool outdated =
      revision != workspace_.revision() || workspace_.is_apart() || QApplication::activeModalWidget() != nullptr;
  if (!record) tell(record.error());
  if (!record || outdated) return;  // it is read again soon
  workspace_.renew(std::move(*record));
  changed_ = again;
  if (again) read_again();
}

void LibraryWatch::tell(const Error& error) {
  if (told_ == error) return;
  told_ = error;
  Q_EMIT unreadable(error);
}

}  // namespace chronicle::app
