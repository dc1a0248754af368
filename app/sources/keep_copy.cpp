#include "app/sources/keep_copy.h"

#include <QtCore/QCoreApplication>

#include "app/shell/dialogs.h"
#include "app/sources/checksum.h"
#include "app/sources/copy_dialog.h"
#include "app/text/messages.h"

namespace chronicle::app {
namespace {

class Copies {
  Q_DECLARE_TR_FUNCTIONS(Copies)
};

}  // namespace

bool ask_to_keep_copy(QWidget* window, Library& library, const Ref<Kind::source>& source, const QString& title,
                      Day today) {
  CopyDialog dialog(title, window);
  while (dialogs().run(dialog)) {
    const std::string text = dialog.text().toStdString();
    const auto kept = library.keep_copy({.source = source,
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

Result<bool> ask_to_drop_copy(QWidget* window, Library& library, const RecordId& source, const QString& title) {
  const QString question =
      Copies::tr("Drop the kept copy of “%1”? The library will no longer hold its text.").arg(title);
  if (!dialogs().ask(window, question, Copies::tr("Drop"))) return false;
  const auto dropped = library.drop_copy(source);
  if (!dropped) return fail(dropped.error());
  return true;
}

}  // namespace chronicle::app
