#include "app/questions/ask_name.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include "app/dialogs/dialogs.h"

namespace chronicle::app {
namespace {

constexpr int least_width = 420;
constexpr int longest_name = 120;

class QuestionName {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::QuestionName)
};

}  // namespace

std::optional<QString> ask_name(QWidget* parent, const QString& title, const QString& suggested,
                                const QStringList& taken) {
  QDialog dialog(parent);
  dialog.setWindowTitle(title);
  auto* edit = new QLineEdit(suggested.left(longest_name), &dialog);
  edit->setMaxLength(longest_name);
  edit->setMinimumWidth(least_width);
  edit->selectAll();
  auto* hint = new QLabel(&dialog);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, &dialog);
  auto* form = new QFormLayout(&dialog);
  form->addRow(QuestionName::tr("&Name"), edit);
  form->addRow(hint);
  form->addRow(buttons);
  const auto check = [=] {
    const QString name = edit->text().simplified();
    buttons->button(QDialogButtonBox::Save)->setEnabled(!name.isEmpty());
    hint->setText(taken.contains(name)
                      ? QuestionName::tr("A question of that name already exists and will be replaced.")
                      : QuestionName::tr("It is saved in this library and listed with the questions."));
  };
  QObject::connect(edit, &QLineEdit::textChanged, &dialog, check);
  QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
  QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
  check();
  if (!dialogs().run(dialog)) return std::nullopt;
  const QString name = edit->text().simplified();
  return name.isEmpty() ? std::nullopt : std::optional(name);
}

}  // namespace chronicle::app
