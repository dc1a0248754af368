// Writing a file as a whole: it is there with all of its content, or it stays as it was.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include "core/base/result.h"

namespace chronicle::app {

/// Writes `content` beside `path` and then puts it in its place.
Result<void> save_file(const QString& path, const QByteArray& content);

}  // namespace chronicle::app
