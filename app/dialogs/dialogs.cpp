#include "app/dialogs/dialogs.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
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

/// The endings that a filter takes: ".html" and ".htm" of "Web page (*.html *.htm)".
QStringList endings_of(const QString& filter) {
  static const QRegularExpression pattern(QStringLiteral("\\*(\\.\\w+)"));
  QStringList endings;
  for (const auto& match : pattern.globalMatch(filter)) endings << match.captured(1);
  return endings;
}

QString with_ending(const QString& path, const QString& chosen, const QStringList& filters) {
  for (const QString& filter : filters)
    for (const QString& ending : endings_of(filter))
      if (path.endsWith(ending, Qt::CaseInsensitive)) return path;
  return path + endings_of(filters.contains(chosen) ? chosen : filters.value(0)).value(0);
}

/// A link that leads nowhere takes its name too.
bool is_taken(const QString& path) { return QFileInfo::exists(path) || QFileInfo(path).isSymLink(); }

/// The name of a file to write, with its ending; whether it is taken is asked elsewhere.
std::optional<QString> ask_name(Dialogs& dialogs, QWidget* parent, const QString& title, const QString& suggested,
                                const QStringList& filters) {
  QFileDialog dialog(parent, title, {}, filters.join(QStringLiteral(";;")));
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  // The desktop's own dialog would ask before the name has its ending, and so about another file.
  dialog.setOption(QFileDialog::DontConfirmOverwrite);
  dialog.selectFile(QDir(dialogs.folder()).filePath(suggested));
  if (!dialogs.run(dialog)) return std::nullopt;
  const QString path = with_ending(dialog.selectedFiles().value(0), dialog.selectedNameFilter(), filters);
  dialogs.set_folder(QFileInfo(path).path());
  return path;
}

}  // namespace

QString Dialogs::folder() const {
  if (!folder_.isEmpty() && QFileInfo(folder_).isDir()) return folder_;
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  // The home folder is for many other things; desktops that have made no folder of documents yet make it here.
  return QFileInfo(documents).isDir() || QDir().mkpath(documents) ? documents : QDir::homePath();
}

std::optional<QString> Dialogs::ask_open_file(QWidget* parent, const QString& title, const QStringList& filters) {
  const QString path = QFileDialog::getOpenFileName(parent, title, folder(), filters.join(QStringLiteral(";;")));
  if (path.isEmpty()) return std::nullopt;
  set_folder(QFileInfo(path).path());
  return path;
}

std::optional<QString> Dialogs::ask_save_file(QWidget* parent, const QString& title, const QString& suggested,
                                              const QStringList& filters) {
  for (std::optional<QString> path = suggested;;) {
    path = ask_name(*this, parent, title, *path, filters);
    if (!path || !is_taken(*path)) return path;
    const QString question = tr("“%1” already exists. Do you want to replace it?");
    if (ask(parent, question.arg(QDir::toNativeSeparators(*path)), tr("Replace"))) return path;
  }
}

std::optional<QString> Dialogs::ask_new_file(QWidget* parent, const QString& title, const QString& suggested,
                                             const QStringList& filters) {
  for (std::optional<QString> path = suggested;;) {
    path = ask_name(*this, parent, title, *path, filters);
    if (!path || !is_taken(*path)) return path;
    const QString text = tr("“%1” already exists and will not be replaced. Choose another name.");
    show_message(parent, Severity::information, text.arg(QDir::toNativeSeparators(*path)));
  }
}

void Dialogs::show_message(QWidget* parent, Severity severity, const QString& text, const QString& detail,
                           const QString& more) {
  QMessageBox box(icon_of(severity), QGuiApplication::applicationDisplayName(), text, QMessageBox::Ok, parent);
  box.setInformativeText(detail);
  box.setDetailedText(more);
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

void resize_on_screen(QDialog& dialog, QSize wanted) {
  constexpr QSize frame{24, 48};
  const QWidget* parent = dialog.parentWidget();
  const QScreen* screen = parent != nullptr ? parent->screen() : dialog.screen();
  dialog.resize(wanted.boundedTo(screen->availableSize() - frame));
}

ReplaceDialogs::ReplaceDialogs(Dialogs& replacement) : before_(std::exchange(in_use(), &replacement)) {}
ReplaceDialogs::~ReplaceDialogs() { in_use() = before_; }

}  // namespace chronicle::app
