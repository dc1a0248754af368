// A window with several libraries, some of which are not as they should be.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

namespace chronicle::app::test {

inline void write_file(const QString& path, const QByteArray& content) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(content);
}

/// What another program may do to a library.
inline void add_table(const QString& path) {
  SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec("CREATE TABLE alien (x)");
}

/// A window on a library of its own beside others.
struct LibrariesFixture : WindowFixture {
  QAction* action(Command command) { return window.actions()[command]; }
  QString path_of(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
  QString copy_as(const char* name) {
    if (!workspace.library().save_copy(path_of(name).toStdString())) throw std::runtime_error("no copy could be saved");
    return path_of(name);
  }
  /// Why a copy with a table of another program's in it cannot be opened.
  Error foreign_as(const char* name) {
    const QString path = copy_as(name);
    add_table(path);
    const auto opened = Library::open(path.toStdString());
    REQUIRE_FALSE(opened);
    return opened.error();
  }
  void open(const QString& path) {
    answers.file = path;
    action(Command::open_library)->trigger();
  }
};

}  // namespace chronicle::app::test
