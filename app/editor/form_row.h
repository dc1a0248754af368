// One row of a form: what the field is called, its editor, and what there is to say of it.
#pragma once

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <optional>
#include <string>

#include "app/editor/field_editor.h"
#include "app/editor/said_label.h"
#include "core/base/error.h"

namespace chronicle::app {

/// How wide the labels of a form are.
inline constexpr int form_label_width = 108;

/// It lays its widgets out in the grid of the form, which owns them.
class FormRow : public QObject {
  Q_OBJECT

 public:
  /// `part` as of FieldPath. In the grid it takes two lines from `line` on.
  FormRow(const Field& field, std::string part, Choosing choosing, QGridLayout& grid, int line, QWidget* parent);

  /// "held", "names.ru": as in Assignment.
  const std::string& path() const { return path_; }
  const Field& field() const { return field_; }
  FieldEditor* editor() const { return editor_; }
  QToolButton* marks() const { return marks_; }

  /// Begins with a value that the library has, empty if there is none; what was typed goes.
  void begin(const std::string& value);
  /// The value that it began with, as the library writes it (`write_typed`).
  const std::string& begun() const { return begun_; }
  /// Whether something else is typed than what it began with.
  bool is_edited() const { return editor_->text() != begun_text_; }
  /// Whether the user has typed something else than stood there at first.
  bool is_typed() const { return editor_->text() != first_text_; }
  /// What stands there now was not typed by the user.
  void settle() { first_text_ = editor_->text(); }
  /// Another has given the field another value. It is shown, unless something else was typed here: then both stand
  /// there, and the user is asked.
  void take_in(const std::string& value);
  /// Whether the user has not yet said which of two values it is to be.
  bool is_in_question() const { return other_.has_value(); }
  void show_fault(const QString& words);
  /// The buttons by which the user says it; hidden where nothing is asked.
  QToolButton* keep_mine() const { return keep_mine_; }
  QToolButton* take_other() const { return take_other_; }
  /// What is said beneath the editor.
  QString said() const { return said_->text(); }

 Q_SIGNALS:
  /// Something else stands in the editor than before.
  void edited();

 private:
  void answer(bool takes_other);
  void ask();
  std::unique_ptr<FieldEditor> make_other(const std::string& value) const;

  const Field& field_;
  const std::string part_, path_;
  const Choosing choosing_;
  QLabel* label_;
  FieldEditor* editor_;
  QToolButton* marks_;
  SaidLabel* said_;
  QWidget* question_;
  QToolButton* keep_mine_;
  QToolButton* take_other_;
  std::string begun_;
  QString begun_text_;  ///< as its editor gives it
  QString first_text_;
  std::optional<std::string> other_;  ///< what the library has meanwhile
};

}  // namespace chronicle::app
