// The copies that the program keeps of a library, as a list to choose from.
#pragma once

#include <QtWidgets/QWidget>
#include <optional>

#include "core/base/result.h"
#include "core/store/files/backup.h"

namespace chronicle::app {

/// When the library was last changed before the copy was made, in the user's own time zone and way of writing it.
QString time_of(const Backup& copy);

/// Lists the copies of the library at `path`; the one that the user wants restored, nothing if none.
std::optional<Backup> ask_kept_copy(QWidget* parent, const QString& path);

/// Puts a copy of a kept copy at `path`, where nothing may be; the kept copy itself is not touched. The errors are
/// already_exists and cannot_write.
Result<void> restore_copy(const Backup& copy, const QString& path);

/// The name to be offered for a library restored from that copy: beside the library, with the day of the copy.
QString restored_name(const QString& library, const Backup& copy);

}  // namespace chronicle::app
