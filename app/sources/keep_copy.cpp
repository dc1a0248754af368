#include "app/sources/keep_copy.h"

#include <QtCore/QCoreApplication>

#include "app/dialogs/dialogs.h"
#include "app/sources/checksum.h"
#include "app/sources/copy_dialog.h"
#include "app/text/messages.h"

namespace chronicle::app {
namespace {

class KeepCopy {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::KeepCopy)
};

}  // namespace

bool ask_to_keep_copy(QWidget* window, const Ref<Kind::source>& source, const QString& title, Day today,
                      const std::function<Result<void>(const KeptCopy&)>& keep) {
  CopyDialog dialog(title, window);
  while (dialogs().run(dialog)) {
    const std::string text = dialog.text().toStdString();
    const auto kept = keep({.source = source,
                            .text = text,
                            .checksum = checksum_of(text),
                            .kept = today,
                            .origin = dialog.origin().toStdString()});
    if (kept) return true;
    const QString detail = QString::fromStdString(kept.error().detail);
    dialogs().show_message(window, Severity::error, message_of(kept.error()), detail);
  }
  return false;
}

bool ask_to_replace_copy(QWidget* window, const QString& title) {
  return dialogs().ask(window,
                       KeepCopy::tr("The library already has a copy of “%1”. Replace it with another text?").arg(title),
                       KeepCopy::tr("Replace…"));
}

bool ask_to_drop_copy(QWidget* window, const QString& title) {
  return dialogs().ask(
      window, KeepCopy::tr("Delete the kept copy of “%1”? Its text will be removed from the library.").arg(title),
      KeepCopy::tr("Delete"));
}

}  // namespace chronicle::app
