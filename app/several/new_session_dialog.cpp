#include "app/several/new_session_dialog.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QVBoxLayout>

#include "app/text/messages.h"
#include "app/text/words.h"
#include "core/query/as_of/record_date.h"
#include "core/wording/titles.h"
#include "core/words/written_date.h"

namespace chronicle::app {

NewSessionDialog::NewSessionDialog(const Choosing& choosing, Day today, QWidget* parent)
    : TypedDialog(parent),
      choosing_(choosing),
      today_(today),
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
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(rows);
  layout->addWidget(said_);
  layout->addStretch();
  layout->addWidget(buttons);
  resize(440, sizeHint().height());
  connect(held_, &FieldEditor::edited, this, &NewSessionDialog::tell_of_day);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  held_->setFocus();
}

void NewSessionDialog::begin(const TypedSession& session) {
  held_->set_text(session.held);
  place_->set_text(session.place);
  form_->set_text(session.form);
  begun_ = session;
}

TypedSession NewSessionDialog::session() const {
  return {.held = held_->text().trimmed(), .place = place_->text().trimmed(), .form = form_->text()};
}

void NewSessionDialog::tell_of_day() {
  said_->say(is_ahead(session(), today_)
                 ? tr("That is not past yet: the session is added as announced, and its documents as proposed.")
                 : QString());
}

bool NewSessionDialog::is_changed() const { return session() != begun_; }

void NewSessionDialog::accept() {
  const TypedSession typed = session();
  if (typed.held.isEmpty()) {
    said_->say(tr("Enter the day of the session."));
    return held_->setFocus();
  }
  const auto facts = facts_of(typed, *choosing_());
  if (!facts) return said_->say(fault_at_field(facts.error()));
  if (const auto checked = check_(*facts); !checked) return said_->say(message_of(checked.error()));
  const QString known = session_of_day(typed.held);
  if (!known.isEmpty() && told_of_ != typed.held) {
    told_of_ = typed.held;
    return said_->say(
        tr("There is a session of that day already: %1. To add another, press the button again.").arg(known));
  }
  TypedDialog::accept();
}

QString NewSessionDialog::session_of_day(const QString& typed) const {
  const auto day = read_written_date(typed.toStdString());
  const auto catalogue = choosing_()->catalogue();
  if (day)
    for (const Session& session : catalogue->all<Session>())
      if (date_of(*catalogue, session.id, today_) == *day)
        return text_of(title_of(*catalogue, session.id, shown_language));
  return {};
}

}  // namespace chronicle::app
