// Keeping and dropping copies of sources, by dialogs.
#pragma once

#include <QtWidgets/QWidget>
#include <functional>

#include "core/base/result.h"
#include "core/model/kept_copy.h"
#include "core/time/day.h"

namespace chronicle::app {

/// Asks for the text of a source, called `title`, and has it kept as of `today`; whether a copy was kept. A text that
/// cannot be kept is said, and the dialog comes again with it.
bool ask_to_keep_copy(QWidget* window, const Ref<Kind::source>& source, const QString& title, Day today,
                      const std::function<Result<void>(const KeptCopy&)>& keep);

/// Asks for leave to replace the copy that is kept of a source called `title`.
bool ask_to_replace_copy(QWidget* window, const QString& title);

/// Asks for leave to drop the copy that is kept of a source called `title`.
bool ask_to_drop_copy(QWidget* window, const QString& title);

}  // namespace chronicle::app
