// The dialog that takes the text of a source: pasted, or from a file.
#pragma once

#include "app/dialogs/typed_dialog.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace chronicle::app {

class CopyDialog : public TypedDialog {
  Q_OBJECT

 public:
  /// `title` is that of the source.
  explicit CopyDialog(const QString& title, QWidget* parent = nullptr);

  /// The text, with "\n" between its lines and everything else as it was given.
  QString text() const;
  /// "pasted", or the name of the file that the text was read from, with ", edited" if it was changed since; after the
  /// user has taken the file's text back, what was typed before is "pasted" again.
  QString origin() const;
  bool is_changed() const override;

 private:
  void build(const QString& title);
  void read_file();
  void show_length();

  QPlainTextEdit* edit_;
  QLabel* length_;
  QPushButton* save_ = nullptr;
  QString file_;     ///< name of the file that was read; empty: none
  int read_at_ = 0;  ///< how many steps could be undone then
};

}  // namespace chronicle::app
