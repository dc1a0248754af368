// Saving from a dialog.
#pragma once

#include <QtWidgets/QWidget>
#include <functional>
#include <optional>
#include <string>

#include "core/base/result.h"

namespace chronicle::app {

/// What the dialog says, and what is said while the file is written.
struct SaveDialog {
  QString title;
  QString suggested;  ///< name of the file
  QStringList filters;
  QString waiting;
};

/// Asks for a file and has it written by `write`, in a thread of its own, at a path in the bytes of the file system.
/// Gives the file; nothing if none was written, which has been said.
std::optional<QString> ask_and_save(QWidget* parent, const SaveDialog& dialog,
                                    const std::function<Result<void>(const std::string& path)>& write);

}  // namespace chronicle::app
