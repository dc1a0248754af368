// The page of a record as a form: a row for each of its facts, in their order.
#pragma once

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QWidget>
#include <optional>
#include <vector>

#include "app/editor/form_row.h"
#include "app/editor/source_line.h"
#include "core/entry/typed_value.h"
#include "core/model/record.h"

namespace chronicle::app {

/// A record in the terms of its fields, as the library has it; one that is to be added has a null id.
struct RecordAsTyped {
  Kind kind{};
  RecordId id{};
  std::vector<TypedFact> facts{};
  std::vector<Citation> citations{};
};

/// The form: a row for each field, the source that what is entered rests on above them.
class RecordForm : public QWidget {
  Q_OBJECT

 public:
  RecordForm(Choosing choosing, QWidget* parent);

  /// Begins with a record; `title` stands above it.
  void begin(const RecordAsTyped& record, const QString& title);
  const RecordAsTyped& record() const { return record_; }
  /// Fills fields in that are not the library's yet: what belongs to a new record from the first, or was typed before.
  void fill(const std::vector<TypedFact>& facts);
  /// What was filled in so far was not typed by the user, who loses nothing with it.
  void settle();
  /// Whether something was typed that would be lost.
  bool is_edited() const;
  /// What is typed in the fields that have something else than the library has.
  std::vector<TypedFact> edited_facts() const;
  /// What the library has in these fields.
  std::vector<TypedFact> begun_facts() const;
  /// What the library has by now, where another has changed it.
  void take_in(const RecordAsTyped& record);
  /// Whether two values stand in a field, and the user has not said which it is to be; the first has the focus then.
  bool asks();

  /// Reads the fields that were edited, or are to be cited; nothing if one cannot be read: what is wrong stands beneath
  /// each, and the first has the focus.
  std::optional<std::vector<Assignment>> read();
  /// The values that those fields began with.
  std::vector<Assignment> begun() const;
  /// Says beneath its field, or at the foot, why the record was not saved.
  void show_fault(const Error& error);
  /// Says something at the foot; nothing if it is empty.
  void say(const QString& text) { said_->say(text); }

  /// Gives a field the focus, else the first one.
  void focus(const std::string& field);
  FormRow* row(const std::string& path) const;
  const std::vector<FormRow*>& rows() const { return rows_; }
  SourceLine* source_line() { return source_; }
  /// The slug of a new record; hidden for one that has its id.
  QLineEdit* slug_line() { return slug_; }
  /// Shows the slug that follows from the facts, unless the user has typed one.
  void propose_slug(const QString& slug);
  QComboBox* part_choice() { return part_; }
  QPushButton* add_part_button() { return add_part_; }
  QPushButton* save_button() { return save_; }

 Q_SIGNALS:
  /// Something is typed, chosen or added.
  void edited();
  /// The user is done, one way or the other.
  void saveRequested();
  void leaveRequested();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void lay_out();
  void clear();
  void make_rows();
  void order_tabs();
  FormRow* add_row(const Field& field, const std::string& part);
  void offer_parts();
  void add_part();
  void show_marks(FormRow& row);
  std::vector<std::string> parts_of(const Field& field) const;
  std::string value_of(const std::string& path) const;
  Typing typing() const;

  Choosing choosing_;
  RecordAsTyped record_;
  std::vector<FormRow*> rows_;
  QLabel* heading_;
  QLabel* hint_;
  SourceLine* source_;
  QScrollArea* area_;
  QWidget* fields_ = nullptr;
  QGridLayout* grid_ = nullptr;
  QWidget* parts_line_;
  QComboBox* part_;
  QPushButton* add_part_;
  QLabel* slug_label_;
  QLineEdit* slug_;
  SaidLabel* said_;
  QPushButton* save_;
  QPushButton* cancel_;
  std::vector<std::string> cited_;  ///< fields that rest on the source of the form, whether or not they are edited
};

}  // namespace chronicle::app
