// The dialog in which the user writes a note on a record.
#pragma once

#include <functional>

#include "app/dialogs/typed_dialog.h"
#include "core/base/result.h"
#include "core/model/user_note.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace chronicle::app {

class TagLine;

/// Ctrl+Enter saves. What cannot be saved stays as it was typed, with the reason under it.
class NoteDialog : public TypedDialog {
  Q_OBJECT

 public:
  using Write = std::function<Result<void>(const UserNote& note)>;
  using Keep = std::function<Result<void>()>;

  /// Begins with `note`, on a record called `title`; `known_tags` are offered.
  NoteDialog(const UserNote& note, const QString& title, const QStringList& known_tags, QWidget* parent = nullptr);

  /// What saving does; to be set before the dialog is shown.
  void set_write(Write write) { write_ = std::move(write); }
  /// What keeping for later does, which is offered once saving has failed; to be set before the dialog is shown.
  void set_keep(Keep keep) { keep_ = std::move(keep); }
  /// Whether it was closed with what was typed kept for later.
  bool is_kept_for_later() const { return kept_; }
  /// The note as it is typed now.
  UserNote typed() const;
  /// Puts what was typed before in the place of what the dialog begins with, and says why it is there.
  void take_up(const UserNote& typed, const QString& why);
  /// Puts what was saved elsewhere meanwhile beneath what is typed, and its tags after those.
  void take_in(const UserNote& other);

  bool is_changed() const override;
  void accept() override;

 Q_SIGNALS:
  /// Text, tags or bookmark are others than before, whoever changed them.
  void edited();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  bool can_wait() const override { return failed_; }
  bool keep_for_later() override;

 private:
  void build(const QString& title);
  void fill(const UserNote& note);
  void say(const QString& text);

  UserNote note_;
  UserNote begun_;  ///< as `typed` gave it at first
  Write write_;
  Keep keep_;
  bool failed_ = false;  ///< saving, when it was last tried
  bool kept_ = false;    ///< for later
  QPlainTextEdit* text_;
  TagLine* tags_;
  QCheckBox* bookmark_;
  QLabel* said_;
};

}  // namespace chronicle::app
