#include "app/several/new_session_dialog.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QVBoxLayout>

#include "app/text/messages.h"
#include "app/text/words.h"
#include "core/entry/typed_value.h"

namespace chronicle::app {

NewSessionDialog::NewSessionDialog(const Choosing& choosing, QWidget* parent)
    : TypedDialog(parent),
      choosing_(choosing),
      held_(new DateEditor(this)),
      place_(new ReferenceEditor({Kind::place}, choosing, this)),
      form_(new ChoiceEditor(options_of(*field_at(Kind::session, "form")->field), true, this)),
      said_(new SaidLabel(this)) {
  setWindowTitle(tr("New session"));
  held_->set_name(tr("Day"));
  place_->set_name(tr("Place"));
  form_->set_name(tr("Form"));
  auto* rows = new QFormLayout;
  rows->addRow(tr("&Day"), held_);
  rows->addRow(tr("&Place"), place_);
  rows->addRow(tr("&Form"), form_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(rows);
  layout->addWidget(said_);
  layout->addStretch();
  layout->addWidget(buttons);
  resize(440, sizeHint().height());
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  held_->setFocus();
}

bool NewSessionDialog::is_changed() const {
  return !held_->text().trimmed().isEmpty() || !place_->text().trimmed().isEmpty();
}

void NewSessionDialog::accept() {
  if (held_->text().trimmed().isEmpty()) {
    said_->say(tr("Enter the day on which it was held."));
    return held_->setFocus();
  }
  const auto names = choosing_();
  const Typing typing{{}, Kind::session, called_in(names->catalogue(), names->other_names(), shown_language)};
  std::vector<Assignment> assignments;
  for (const auto& [field, editor] : std::initializer_list<std::pair<const char*, const FieldEditor*>>{
           {"held", held_}, {"place", place_}, {"form", form_}}) {
    const QString text = editor->text().trimmed();
    if (text.isEmpty()) continue;
    auto assignment = read_typed(typing, field, Assigning::put, text.toStdString());
    if (!assignment) return said_->say(fault_at_field(assignment.error()));
    assignments.push_back(*std::move(assignment));
  }
  if (const auto written = write_(assignments); !written) return said_->say(message_of(written.error()));
  TypedDialog::accept();
}

}  // namespace chronicle::app
