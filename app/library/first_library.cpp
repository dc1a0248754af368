#include "app/library/first_library.h"

#include <QtCore/QFileInfo>

#include "app/library/user_library.h"
#include "core/edits/import.h"
#include "core/store/files/backup.h"

namespace chronicle::app {

QString path_of_first(const FirstLibrary& first) {
  if (!first.asked.isEmpty()) return place_of(first.asked);
  return !first.last.isEmpty() && QFileInfo::exists(first.last) ? place_of(first.last) : user_library_path();
}

Result<Library> open_first(const FirstLibrary& first, std::vector<Error>& troubles) {
  const QString own = user_library_path();
  QStringList paths;
  const QString asked = first.asked.isEmpty() ? QString() : place_of(first.asked);
  if (!asked.isEmpty()) paths << asked;
  if (!first.last.isEmpty() && QFileInfo::exists(first.last)) paths << place_of(first.last);
  paths.removeDuplicates();
  for (const QString& path : paths) {
    if (path == own && path != asked) continue;
    auto opened = Library::open(path.toStdString());
    if (opened) return opened;
    troubles.push_back(opened.error());
  }
  // One that was there and is gone, or is empty, is not made anew as long as there are copies of it to go back to.
  const QFileInfo file(own);
  const bool is_gone = !file.exists() || (file.isFile() && file.size() == 0);
  auto opened = is_gone && !backups_of(own.toStdString()).empty()
                    ? Result<Library>(fail({.code = ErrorCode::not_a_library, .file = own.toStdString()}))
                    : open_user_library();
  if (opened) return opened;
  const bool said =
      std::any_of(troubles.begin(), troubles.end(), [&](const Error& error) { return error == opened.error(); });
  if (!said) troubles.push_back(opened.error());
  Library library = Library::in_memory();
  if (const auto filled = bring_in_edition(library); !filled) return fail(filled.error());
  return library;
}

}  // namespace chronicle::app
