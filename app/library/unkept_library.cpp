#include "app/library/unkept_library.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include "app/library/user_library.h"

namespace chronicle::app {

Result<void> UnkeptLibrary::keep() {
  const bool in_memory = workspace_.is_open() && workspace_.library().path().empty();
  if (!in_memory) return {};
  // What is being written to it is not known yet.
  if (workspace_.is_apart()) return fail({.code = ErrorCode::locked_library});
  if (!workspace_.is_unsaved() && !notes_.is_writing()) return {};
  if (kept_revision_ == workspace_.revision()) {
    notes_.move_to(settings_.last_library());
    return {};
  }
  const QString folder = QFileInfo(user_library_path()).path();
  QDir().mkpath(folder);
  QString path = folder + QStringLiteral("/unsaved.chronicle");
  for (int n = 2; QFileInfo::exists(path); ++n) path = folder + QStringLiteral("/unsaved-%1.chronicle").arg(n);
  auto saved = workspace_.read([&](const Library& library) { return library.save_copy(path.toStdString()); });
  if (!saved) return saved;
  kept_revision_ = workspace_.revision();
  settings_.set_last_library(path);
  notes_.move_to(path);
  return {};
}

}  // namespace chronicle::app
