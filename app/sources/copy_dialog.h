// The dialog that takes the text of a source: pasted, or from a file.
#pragma once

#include <vector>

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
  /// "pasted", or the name of the file that the text was read from, with ", edited" if it was changed since. It follows
  /// what the user undoes and does again.
  QString origin() const;
  bool is_changed() const override;

 private:
  struct Origin {
    int begins;    ///< how many steps could be undone when the text came from it
    QString file;  ///< its name; empty: pasted
  };

  void build(const QString& title);
  void read_file();
  void show_length();
  /// Nothing: what there is was pasted or typed.
  const Origin* origin_now() const;
  /// What comes from here on is of that file; empty: of none.
  void begin_origin(const QString& file);
  /// What was undone cannot be done again once something else is done, and its origins go with it.
  void forget_undone();

  QPlainTextEdit* edit_;
  QLabel* length_;
  QPushButton* save_ = nullptr;
  std::vector<Origin> origins_;  ///< in the order of their steps
  int steps_ = 0;                ///< that could be undone after the last change
};

}  // namespace chronicle::app
