// Keeping and dropping copies of sources, by dialogs.
#pragma once

#include <QtWidgets/QWidget>

#include "core/store/library.h"

namespace chronicle::app {

/// Asks for the text of a source, called `title`, and keeps it as of `today`; whether a copy was kept. A text that
/// cannot be kept is said, and the dialog comes again with it.
bool ask_to_keep_copy(QWidget* window, Library& library, const Ref<Kind::source>& source, const QString& title,
                      Day today);

/// Asks for leave to drop the copy that is kept of a source and drops it; whether it was dropped.
Result<bool> ask_to_drop_copy(QWidget* window, Library& library, const RecordId& source, const QString& title);

}  // namespace chronicle::app
