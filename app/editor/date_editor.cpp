#include "app/editor/date_editor.h"

#include <QtWidgets/QVBoxLayout>

#include "app/text/words.h"
#include "app/theme/muted_label.h"
#include "core/values/values.h"
#include "core/words/written_date.h"

namespace chronicle::app {
namespace {

/// The date in words, if they say all of it.
QString shown_date(const QString& text) {
  const auto date = Date::parse(text.toStdString());
  if (!date) return text;
  const std::string words = in_words(*date, shown_language);
  const auto read = read_written_date(words);
  return read && *read == *date ? text_of(words) : text;
}

}  // namespace

QString understood_date(const QString& typed) {
  const auto date = read_written_date(typed.toStdString());
  if (!date) return {};
  const QString edtf = text_of(date->text()), words = text_of(in_words(*date, shown_language));
  if (typed == edtf && words == edtf) return {};
  const bool is_coarse = !date->is_interval() && date->precision() != Precision::day;
  if (is_coarse) return DateEditor::tr("%1, any day · %2").arg(words, edtf);
  return typed == words ? edtf : DateEditor::tr("%1 · %2").arg(words, edtf);
}

DateEditor::DateEditor(QWidget* parent)
    : FieldEditor(parent), line_(new QLineEdit(this)), understood_(new MutedLabel(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  layout->addWidget(line_);
  layout->addWidget(understood_);
  setFocusProxy(line_);
  understood_->setObjectName(QStringLiteral("understood"));
  understood_->hide();
  connect(line_, &QLineEdit::textChanged, this, [this] {
    show_understood();
    Q_EMIT edited();
  });
}

void DateEditor::set_text(const QString& text) { line_->setText(shown_date(text)); }

void DateEditor::show_understood() {
  const QString text = understood_date(line_->text().trimmed());
  understood_->setText(text);
  understood_->setVisible(!text.isEmpty());
  line_->setAccessibleDescription(text);
}

}  // namespace chronicle::app
