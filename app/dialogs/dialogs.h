// Every modal question of the program goes through here, so that tests can answer them.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtWidgets/QDialog>
#include <optional>

namespace chronicle::app {

enum class Severity { information, warning, error };

/// The dialogs of the desktop; what takes their place overrides them.
class Dialogs {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::Dialogs)

 public:
  virtual ~Dialogs() = default;

  /// Where files are asked for whose suggested name has no folder: the one that was used last, else, or where that is
  /// gone, the user's documents.
  QString folder() const;
  void set_folder(const QString& folder) { folder_ = folder; }

  /// A file to open; nothing if the user cancelled. `filters` are as of QFileDialog, "Record files (*.json)".
  virtual std::optional<QString> ask_open_file(QWidget* parent, const QString& title, const QStringList& filters);
  /// A file to write, with the user's consent to replace it; nothing if the user cancelled. Its name ends as one of the
  /// filters says: a name that does not gets the first ending of the filter that was chosen.
  virtual std::optional<QString> ask_save_file(QWidget* parent, const QString& title, const QString& suggested,
                                               const QStringList& filters);
  /// The same for a file that is to be made and may replace none: of a name that is taken the user is told so, and
  /// asked for another.
  virtual std::optional<QString> ask_new_file(QWidget* parent, const QString& title, const QString& suggested,
                                              const QStringList& filters);
  /// Says something that the user must take note of. `text` is one sentence or two, `detail` what else there is to
  /// know, and `more`, if anything, is shown to those who ask for details.
  virtual void show_message(QWidget* parent, Severity severity, const QString& text, const QString& detail = {},
                            const QString& more = {});
  /// Asks for leave to do something; `action` is the word on the button, "Replace".
  virtual bool ask(QWidget* parent, const QString& question, const QString& action);
  /// Runs a dialog of any other kind; whether it was accepted.
  virtual bool run(QDialog& dialog);

 private:
  QString folder_;
};

/// The dialogs in use: those of the desktop, unless a test has put others in their place.
Dialogs& dialogs();

/// Gives a dialog that size, as far as the screen has room for it and the frame around it.
void resize_on_screen(QDialog& dialog, QSize wanted);

/// Puts other dialogs in place for as long as it lives.
class ReplaceDialogs {
 public:
  explicit ReplaceDialogs(Dialogs& replacement);
  ReplaceDialogs(const ReplaceDialogs&) = delete;
  ReplaceDialogs& operator=(const ReplaceDialogs&) = delete;
  ~ReplaceDialogs();

 private:
  Dialogs* before_;
};

}  // namespace chronicle::app
