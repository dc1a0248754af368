#include "app/editor/choose_line.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "app/dialogs/dialogs.h"

namespace chronicle::app {

std::optional<int> choose_line(QWidget* parent, const QString& title, const QStringList& lines, const QString& action) {
  QDialog dialog(parent);
  dialog.setWindowTitle(title);
  auto* list = new QListWidget(&dialog);
  list->setAccessibleName(title);
  list->addItems(lines);
  list->setCurrentRow(0);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
  buttons->addButton(action, QDialogButtonBox::AcceptRole)->setDefault(true);
  auto* layout = new QVBoxLayout(&dialog);
  layout->addWidget(list);
  layout->addWidget(buttons);
  dialog.resize(460, 420);
  QObject::connect(list, &QListWidget::itemActivated, &dialog, &QDialog::accept);
  QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
  QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
  if (lines.isEmpty() || !dialogs().run(dialog)) return std::nullopt;
  return list->currentRow();
}

}  // namespace chronicle::app
