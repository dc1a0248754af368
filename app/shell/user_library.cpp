#include "app/shell/user_library.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include "core/edits/import.h"

namespace chronicle::app {

QString user_library_path() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
         QStringLiteral("/cis-chronicle/record.chronicle");
}

Result<Library> make_library(const QString& path) {
  auto library = Library::create(path.toStdString());
  if (!library) return library;
  if (const auto filled = bring_in_edition(*library); !filled) {
    *library = Library::in_memory();  // closes the file, so that it can go
    QFile::remove(path);
    return fail(filled.error());
  }
  return library;
}

Result<Library> open_user_library() {
  const QString path = user_library_path();
  if (QFileInfo::exists(path)) return Library::open(path.toStdString());
  QDir().mkpath(QFileInfo(path).path());
  return make_library(path);
}

}  // namespace chronicle::app
