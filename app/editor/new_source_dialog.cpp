#include "app/editor/new_source_dialog.h"

#include <QtCore/QUrl>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "app/text/messages.h"
#include "core/entry/typed_value.h"

namespace chronicle::app {
namespace {

bool is_address(const QString& text) {
  return text.startsWith(QLatin1String("http://")) || text.startsWith(QLatin1String("https://"));
}

/// "cis.minsk.by" of an address.
QString host_of(const QString& address) {
  const QString host = QUrl(address).host();
  return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

/// The field of a title, by its letters.
const char* title_field(const QString& title) {
  const bool is_cyrillic =
      std::any_of(title.begin(), title.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
  return is_cyrillic ? "names.ru" : "names.en";
}

}  // namespace

NewSourceDialog::NewSourceDialog(const QString& typed, Day today, QWidget* parent)
    : TypedDialog(parent),
      today_(today),
      address_(new QLineEdit(this)),
      publisher_(new QLineEdit(this)),
      title_(new QLineEdit(this)),
      published_(new DateEditor(this)),
      said_(new SaidLabel(this)),
      begun_(typed) {
  setWindowTitle(tr("New source"));
  auto* form = new QFormLayout;
  form->addRow(tr("&Address"), address_);
  form->addRow(tr("&Publisher"), publisher_);
  form->addRow(tr("&Title"), title_);
  form->addRow(tr("P&ublished"), published_);
  published_->set_name(tr("Published"));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(form);
  layout->addWidget(said_);
  layout->addStretch();
  layout->addWidget(buttons);
  resize(520, sizeHint().height());
  connect(address_, &QLineEdit::textChanged, this, &NewSourceDialog::propose);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  (is_address(typed) ? address_ : title_)->setText(typed);
  address_->setFocus();
}

/// An address names its host, and stands for a title until there is one.
void NewSourceDialog::propose() {
  const QString address = address_->text().trimmed();
  if (!publisher_->isModified()) publisher_->setText(host_of(address));
  if (!title_->isModified() && (title_->text().isEmpty() || is_address(title_->text()) || begun_ == address))
    title_->setText(address);
}

bool NewSourceDialog::is_changed() const {
  return address_->isModified() || publisher_->isModified() || title_->isModified() || !published_->text().isEmpty();
}

void NewSourceDialog::accept() {
  const Typing typing{{}, Kind::source, {}};
  std::vector<Assignment> assignments;
  const auto read = [&](const char* field, const QString& text) -> bool {
    if (text.trimmed().isEmpty()) return true;
    const auto assignment = read_typed(typing, field, Assigning::put, text.trimmed().toStdString());
    if (assignment)
      assignments.push_back(*assignment);
    else
      said_->say(fault_at_field(assignment.error()));
    return assignment.has_value();
  };
  const QString title = title_->text();
  const bool all_read = read(title_field(title), title) && read("publisher", publisher_->text()) &&
                        read("url", address_->text()) && read("published", published_->text()) &&
                        read("read", QString::fromStdString(Date::of(today_).text()));
  if (!all_read) return;
  if (const auto written = write_(assignments); !written) return said_->say(message_of(written.error()));
  TypedDialog::accept();
}

}  // namespace chronicle::app
