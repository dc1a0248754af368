#include "app/library/kept_copies.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include "app/dialogs/dialogs.h"
#include "app/text/values.h"

namespace chronicle::app {
namespace {

class KeptCopies {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::KeptCopies)
};

QString reason_in_words(BackupReason reason) {
  switch (reason) {
    case BackupReason::upgrade:
      return KeptCopies::tr("before an upgrade of the program");
    case BackupReason::import:
      return KeptCopies::tr("before an import");
    case BackupReason::edition:
      return KeptCopies::tr("before an update of the record");
    case BackupReason::daily:
      break;
  }
  return KeptCopies::tr("daily backup");
}

/// When what is in it was last changed.
QDateTime changed(const Backup& copy) { return QDateTime::fromSecsSinceEpoch(copy.changed); }

QTreeWidget* list_of(const std::vector<Backup>& copies, QWidget* parent) {
  auto* list = new QTreeWidget(parent);
  list->setAccessibleName(KeptCopies::tr("Backups"));
  list->setHeaderLabels({KeptCopies::tr("As of"), KeptCopies::tr("Reason"), KeptCopies::tr("Size")});
  list->setRootIsDecorated(false);
  for (const Backup& copy : copies) {
    const QFileInfo file(QString::fromStdString(copy.path));
    list->addTopLevelItem(
        new QTreeWidgetItem({time_of(copy), reason_in_words(copy.reason), QLocale().formattedDataSize(file.size())}));
  }
  for (int column = 0; column < list->columnCount(); ++column) list->resizeColumnToContents(column);
  list->setCurrentItem(list->topLevelItem(0));
  return list;
}

}  // namespace

QString time_of(const Backup& copy) { return moment_text(changed(copy)); }

std::optional<Backup> ask_kept_copy(QWidget* parent, const QString& path) {
  const auto copies = backups_of(path.toStdString());
  if (copies.empty()) {
    dialogs().show_message(parent, Severity::information,
                           KeptCopies::tr("There are no backups of this library yet. One is made each day that the "
                                          "library is opened, and before each import or update of the record."));
    return std::nullopt;
  }
  QDialog dialog(parent);
  dialog.setWindowTitle(KeptCopies::tr("Backups"));
  dialog.resize(560, 360);
  auto* about = new QLabel(
      KeptCopies::tr("Backups of “%1”. A restored backup becomes a library of its own; this library stays as it is.")
          .arg(QFileInfo(path).fileName()),
      &dialog);
  about->setTextFormat(Qt::PlainText);
  about->setWordWrap(true);
  auto* list = list_of(copies, &dialog);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
  buttons->addButton(KeptCopies::tr("&Restore as New Library…"), QDialogButtonBox::AcceptRole)->setDefault(true);
  auto* layout = new QVBoxLayout(&dialog);
  layout->addWidget(about);
  layout->addWidget(list);
  layout->addWidget(buttons);
  QObject::connect(list, &QTreeWidget::itemActivated, &dialog, &QDialog::accept);
  QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
  QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
  if (!dialogs().run(dialog)) return std::nullopt;
  const int chosen = list->indexOfTopLevelItem(list->currentItem());
  return chosen >= 0 ? std::optional(copies[static_cast<std::size_t>(chosen)]) : std::nullopt;
}

Result<void> restore_copy(const Backup& copy, const QString& path) {
  if (QFileInfo::exists(path)) return fail({.code = ErrorCode::already_exists, .file = path.toStdString()});
  QFile kept(QString::fromStdString(copy.path));
  if (kept.copy(path)) return {};
  return fail(
      {.code = ErrorCode::cannot_write, .file = path.toStdString(), .detail = kept.errorString().toStdString()});
}

QString restored_name(const QString& library, const Backup& copy) {
  const QFileInfo file(library);
  return file.path() + QLatin1Char('/') +
         KeptCopies::tr("%1 as of %2").arg(file.completeBaseName(), changed(copy).date().toString(Qt::ISODate)) +
         QStringLiteral(".chronicle");
}

}  // namespace chronicle::app
