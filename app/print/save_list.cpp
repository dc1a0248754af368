#include "app/print/save_list.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include "app/background/wait_while.h"
#include "app/dialogs/dialogs.h"
#include "app/files/save_file.h"
#include "app/print/print_brief.h"
#include "app/print/save_brief.h"
#include "app/text/messages.h"
#include "app/text/words.h"

namespace chronicle::app {
namespace {

class SaveList {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::SaveList)
};

/// Pages first, as those of records are saved.
QStringList list_filters() {
  QStringList filters = brief_filters();
  for (const RowFormat& format : row_formats()) {
    const QString name = text_of(format.name);
    filters << SaveList::tr("Table, %1 (*.%2)", "a format of files").arg(name.toUpper(), name);
  }
  return filters;
}

}  // namespace

std::optional<QString> save_list_as(QWidget* parent, const Brief& page, const Rows& rows, const QString& library) {
  const auto chosen =
      dialogs().ask_save_file(parent, SaveList::tr("Save List As"), suggested_name(page), list_filters());
  if (!chosen) return std::nullopt;
  const std::string path = QFile::encodeName(*chosen).toStdString();
  const RowFormat* format = row_format(QFileInfo(*chosen).suffix().toLower().toStdString());
  const auto saved = wait_while(parent, SaveList::tr("Saving the list…"), [&]() -> Result<void> {
    if (format != nullptr) return save_file(path, format->write(rows));
    const BriefFormat* of_pages = format_of(path);
    return save_brief(page, path, of_pages != nullptr ? *of_pages : brief_formats().front(), {.library = library});
  });
  if (saved) return chosen;
  dialogs().show_message(parent, Severity::error, message_of(saved.error()));
  return std::nullopt;
}

}  // namespace chronicle::app
