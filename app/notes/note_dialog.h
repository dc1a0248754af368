// The dialog in which the user writes a note on a record.
#pragma once

#include <QtWidgets/QDialog>
#include <functional>

#include "core/base/result.h"
#include "core/model/user_note.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace chronicle::app {

class TagLine;

/// Ctrl+Enter saves. What cannot be saved stays as it was typed, with the reason under it.
class NoteDialog : public QDialog {
  Q_OBJECT

 public:
  using Write = std::function<Result<void>(const UserNote& note)>;

  /// Begins with `note`, on a record called `title`; `known_tags` are offered. `write` is what saving does.
  NoteDialog(const UserNote& note, const QString& title, const QStringList& known_tags, Write write,
             QWidget* parent = nullptr);

  void accept() override;

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void build(const QString& title);
  UserNote typed() const;

  UserNote note_;
  Write write_;
  QPlainTextEdit* text_;
  TagLine* tags_;
  QCheckBox* bookmark_;
  QLabel* fault_;
};

}  // namespace chronicle::app
