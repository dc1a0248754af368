// Opens libraries and reads them in a thread of its own, so that the window never waits for a large one.
#pragma once

#include <QtCore/QObject>
#include <functional>

#include "app/background/last_asked.h"
#include "app/workspace/loaded_library.h"

namespace chronicle::app {

/// May be made, and asked, before the application is.
class LibraryReader : public QObject {
  Q_OBJECT

 public:
  /// Opens or makes the library to be read; called in the thread.
  using Opening = std::function<Result<Library>()>;

  /// Reads what `opening` opens, to be browsed as of `day`; `done` follows, unless another is read before.
  void read(Opening opening, Day day);

 Q_SIGNALS:
  /// The receiver takes the library out.
  void done(chronicle::Result<chronicle::app::LoadedLibrary>& loaded);

 private:
  LastAsked reading_;
};

}  // namespace chronicle::app
