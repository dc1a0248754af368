#include "app/editor/form_row.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

#include "app/editor/field_words.h"
#include "app/text/messages.h"
#include "app/text/words.h"
#include "core/entry/typed_value.h"

namespace chronicle::app {
namespace {

std::string path_of(const Field& field, const std::string& part) {
  std::string path(field.key);
  if (!part.empty()) path += "." + part;
  return path;
}

}  // namespace

FormRow::FormRow(const Field& field, std::string part, Choosing choosing, QGridLayout& grid, int line, QWidget* parent)
    : QObject(parent),
      field_(field),
      part_(std::move(part)),
      path_(path_of(field, part_)),
      choosing_(std::move(choosing)),
      label_(new QLabel(parent)),
      editor_(make_editor({&field, part_}, choosing_, parent)),
      marks_(new QToolButton(parent)),
      said_(new SaidLabel(parent)),
      question_(new QWidget(parent)),
      keep_mine_(new QToolButton(question_)),
      take_other_(new QToolButton(question_)) {
  const QString name = field_label({&field, part_});
  label_->setTextFormat(Qt::PlainText);
  label_->setText(name);
  label_->setWordWrap(true);
  label_->setFixedWidth(form_label_width);
  label_->setContentsMargins(0, 4, 0, 0);
  label_->setBuddy(editor_);
  editor_->setObjectName(text_of(path_));
  editor_->set_name(name);
  marks_->setAutoRaise(true);
  marks_->setPopupMode(QToolButton::InstantPopup);
  marks_->setAccessibleName(tr("Sources: %1").arg(name));
  keep_mine_->setText(tr("Keep Mine"));
  keep_mine_->setAccessibleName(tr("Keep mine: %1").arg(name));
  take_other_->setText(tr("Take the Other"));
  take_other_->setAccessibleName(tr("Take the other: %1").arg(name));
  auto* ways = new QHBoxLayout(question_);
  ways->setContentsMargins(0, 0, 0, 0);
  ways->addWidget(keep_mine_);
  ways->addWidget(take_other_);
  ways->addStretch();
  question_->hide();
  auto* beneath = new QVBoxLayout;
  beneath->setSpacing(2);
  beneath->addWidget(said_);
  beneath->addWidget(question_);
  grid.addWidget(label_, line, 0, Qt::AlignTop | Qt::AlignLeft);
  grid.addWidget(editor_, line, 1);
  grid.addWidget(marks_, line, 2, Qt::AlignTop | Qt::AlignLeft);
  grid.addLayout(beneath, line + 1, 1);
  QWidget::setTabOrder(editor_, marks_);
  connect(editor_, &FieldEditor::edited, this, [this] {
    if (!is_in_question()) said_->say({});
    Q_EMIT edited();
  });
  // What is no date is said when the field is left, in the words of saving.
  if (field.type == FieldType::date)
    connect(editor_->findChild<QLineEdit*>(), &QLineEdit::editingFinished, this, [this] {
      if (is_in_question() || !is_edited()) return;
      const auto read = read_typed({{}, field_.kind, {}}, path_, Assigning::put, editor_->text().toStdString());
      if (!read) show_fault(fault_at_field(read.error()));
    });
  connect(keep_mine_, &QToolButton::clicked, this, [this] { answer(false); });
  connect(take_other_, &QToolButton::clicked, this, [this] { answer(true); });
}

void FormRow::begin(const std::string& value) {
  begun_ = value;
  editor_->set_text(QString::fromStdString(value));
  begun_text_ = editor_->text();
  settle();
  other_.reset();
  question_->hide();
  said_->say({});
}

void FormRow::take_in(const std::string& value) {
  if (value == (other_ ? *other_ : begun_)) return;
  if (!is_edited()) return begin(value);
  if (value == begun_) {
    other_.reset();
    question_->hide();
    return said_->say({});
  }
  other_ = value;
  ask();
}

/// An editor as this one, which nobody sees, with another value.
std::unique_ptr<FieldEditor> FormRow::make_other(const std::string& value) const {
  std::unique_ptr<FieldEditor> other(make_editor({&field_, part_}, choosing_, nullptr));
  other->set_text(QString::fromStdString(value));
  return other;
}

void FormRow::ask() {
  const auto other = make_other(*other_);
  if (other->text() == editor_->text()) return begin(*other_);
  const QString shown = other->shown();
  said_->say(shown.isEmpty() ? tr("Emptied meanwhile in another window or program.")
                             : tr("Changed meanwhile in another window or program to: %1").arg(shown));
  question_->show();
}

void FormRow::answer(bool takes_other) {
  const std::string other = other_.value_or(begun_);
  if (takes_other) {
    begin(other);
  } else {
    other_.reset();
    begun_ = other;
    begun_text_ = make_other(other)->text();
    question_->hide();
    said_->say({});
  }
  editor_->setFocus(Qt::OtherFocusReason);
  Q_EMIT edited();
}

void FormRow::show_fault(const QString& words) { said_->say(words); }

}  // namespace chronicle::app
