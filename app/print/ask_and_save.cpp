#include "app/print/ask_and_save.h"

#include <QtCore/QFile>

#include "app/background/wait_while.h"
#include "app/dialogs/dialogs.h"
#include "app/text/messages.h"

namespace chronicle::app {

std::optional<QString> ask_and_save(QWidget* parent, const SaveDialog& dialog,
                                    const std::function<Result<void>(const std::string& path)>& write) {
  const auto chosen = dialogs().ask_save_file(parent, dialog.title, dialog.suggested, dialog.filters);
  if (!chosen) return std::nullopt;
  const std::string path = QFile::encodeName(*chosen).toStdString();
  const auto saved = wait_while(parent, dialog.waiting, [&] { return write(path); });
  if (saved) return chosen;
  dialogs().show_message(parent, Severity::error, message_of(saved.error()));
  return std::nullopt;
}

}  // namespace chronicle::app
