#include "app/library/user_library.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <filesystem>

#include "core/edits/import.h"

namespace chronicle::app {
namespace {

Result<void> fill(Library& library) {
  if (const auto filled = bring_in_edition(library); !filled) return fail(filled.error());
  return {};
}

}  // namespace

QString place_of(const QString& path) {
  std::error_code code;
  const auto place = std::filesystem::weakly_canonical(std::filesystem::absolute(path.toStdString(), code), code);
  return code ? QFileInfo(path).absoluteFilePath() : QString::fromStdString(place.string());
}

QString user_library_path() {
  return place_of(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                  QStringLiteral("/cis-chronicle/record.chronicle"));
}

QString drafts_folder() { return QFileInfo(user_library_path()).path() + QStringLiteral("/drafts"); }

Result<Library> make_library(const QString& path) { return Library::create(place_of(path).toStdString(), fill); }

Result<Library> open_user_library() {
  const QString path = user_library_path();
  QDir().mkpath(QFileInfo(path).path());
  return Library::open_or_create(path.toStdString(), fill);
}

}  // namespace chronicle::app
