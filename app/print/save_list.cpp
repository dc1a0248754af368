#include "app/print/save_list.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include "app/files/save_file.h"
#include "app/print/ask_and_save.h"
#include "app/print/print_pages.h"
#include "app/print/save_brief.h"
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

std::optional<QString> save_list_as(QWidget* parent, const Brief& page, const Rows& rows, const BriefPages& pages) {
  const SaveDialog dialog{SaveList::tr("Save List As"), suggested_name(text_of(page.title)), list_filters(),
                          SaveList::tr("Saving the list…")};
  return ask_and_save(parent, dialog, [&](const std::string& path) {
    const RowFormat* format = row_format(QFileInfo(QFile::decodeName(path.c_str())).suffix().toLower().toStdString());
    return format != nullptr ? save_file(path, format->write(rows)) : save_by_name({{page}, {}}, path, pages);
  });
}

}  // namespace chronicle::app
