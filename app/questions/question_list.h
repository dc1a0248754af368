// The questions that one can ask of the record, one click each: those of the program, and those that the user has
// saved.
#pragma once

#include <QtWidgets/QListWidget>

#include "core/model/saved_question.h"
#include "core/query/questions/question.h"

class QMenu;
class QToolButton;

namespace chronicle::app {

/// On a saved question F2 renames, Delete removes, and the context menu offers all that can be done.
class QuestionList : public QWidget {
  Q_OBJECT

 public:
  enum Role {
    address_role = Qt::UserRole,  ///< of a Question or a View, as text
    saved_role,                   ///< whether the user has saved it
    first_saved_role,             ///< whether it is the first of these
  };

  explicit QuestionList(QWidget* parent = nullptr);

  /// Shows these below the questions of the program, in this order.
  void set_saved(const std::vector<SavedQuestion>& questions);
  /// Whether those can be changed; at first they cannot.
  void set_writable(bool writable) { writable_ = writable; }
  /// Marks the question that is shown; nothing: none.
  void show_asked(const std::optional<Question>& question);
  QListWidget* list() { return list_; }
  /// Whether nothing of the list is shown but its heading; at first all is.
  bool is_folded() const { return list_->isHidden(); }
  void set_folded(bool folded);

  /// As wide as the questions of the program need, and as high as all rows, up to a number.
  QSize sizeHint() const override;

 Q_SIGNALS:
  /// `address` is of a Question or a View.
  void asked(const QString& address);
  /// The user wants the saved question of that name to be what the window shows now, to have another name, or to go.
  void changeRequested(const QString& name);
  void renameRequested(const QString& name);
  void dropRequested(const QString& name);

 private:
  void add_plain();
  void fit();
  void offer(const QPoint& at);
  /// The name of the saved question that the keyboard is on; empty if it is on no such, or they cannot be changed.
  QString current_saved() const;
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

  QListWidget* list_;
  QToolButton* heading_;
  bool writable_ = false;
};

}  // namespace chronicle::app
