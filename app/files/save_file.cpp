#include "app/files/save_file.h"

#include <QtCore/QSaveFile>

namespace chronicle::app {

Result<void> save_file(const QString& path, const QByteArray& content) {
  QSaveFile file(path);
  const bool saved = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
  if (saved) return {};
  return fail(
      {.code = ErrorCode::cannot_write, .file = path.toStdString(), .detail = file.errorString().toStdString()});
}

}  // namespace chronicle::app
