#include "app/shell/dialogs.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <utility>

namespace chronicle::app {
namespace {

Dialogs*& in_use() {
  static Dialogs of_desktop;
  static Dialogs* used = &of_desktop;
  return used;
}

QMessageBox::Icon icon_of(Severity severity) {
  switch (severity) {
    case Severity::information:
      return QMessageBox::Information;
    case Severity::warning:
      return QMessageBox::Warning;
    case Severity::error:
      break;
  }
  return QMessageBox::Critical;
}

}  // namespace

std::optional<QString> Dialogs::ask_open_file(QWidget* parent, const QString& title, const QStringList& filters) {
  const QString path = QFileDialog::getOpenFileName(parent, title, {}, filters.join(QStringLiteral(";;")));
  return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<SaveChoice> Dialogs::ask_save_file(QWidget* parent, const QString& title, const QString& suggested,
                                                 const QStringList& filters) {
  SaveChoice choice;
  choice.path =
      QFileDialog::getSaveFileName(parent, title, suggested, filters.join(QStringLiteral(";;")), &choice.filter);
  return choice.path.isEmpty() ? std::nullopt : std::optional(choice);
}

void Dialogs::show_message(QWidget* parent, Severity severity, const QString& text, const QString& detail) {
  QMessageBox box(icon_of(severity), QGuiApplication::applicationDisplayName(), text, QMessageBox::Ok, parent);
  box.setInformativeText(detail);
  box.setTextFormat(Qt::PlainText);
  box.exec();
}

bool Dialogs::ask(QWidget* parent, const QString& question, const QString& action) {
  QMessageBox box(QMessageBox::Question, QGuiApplication::applicationDisplayName(), question, QMessageBox::Cancel,
                  parent);
  box.setTextFormat(Qt::PlainText);
  const QPushButton* yes = box.addButton(action, QMessageBox::AcceptRole);
  box.setDefaultButton(QMessageBox::Cancel);
  box.exec();
  return box.clickedButton() == yes;
}

bool Dialogs::run(QDialog& dialog) { return dialog.exec() == QDialog::Accepted; }

Dialogs& dialogs() { return *in_use(); }

ReplaceDialogs::ReplaceDialogs(Dialogs& replacement) : before_(std::exchange(in_use(), &replacement)) {}
ReplaceDialogs::~ReplaceDialogs() { in_use() = before_; }

}  // namespace chronicle::app
