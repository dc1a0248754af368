#include "app/editor/choice_editor.h"

#include <QtWidgets/QVBoxLayout>

#include "app/dialogs/wheel_guard.h"
#include "app/editor/field_words.h"
#include "app/text/words.h"

namespace chronicle::app {

std::vector<Option> options_of(const Field& field) {
  if (field.type == FieldType::flag)
    return {{QStringLiteral("yes"), ChoiceEditor::tr("Yes")}, {QStringLiteral("no"), ChoiceEditor::tr("No")}};
  std::vector<Option> options;
  for (const Choice& choice : field.choices)
    options.emplace_back(text_of(choice.word), text_of(with_capital(choice.said(shown_language))));
  if (field.type == FieldType::facts)
    for (const std::string_view key : fact_keys(field.kind))
      options.emplace_back(text_of(key), field_label(field.kind, key));
  return options;
}

ChoiceEditor::ChoiceEditor(const std::vector<Option>& options, bool may_be_empty, QWidget* parent)
    : FieldEditor(parent), box_(new QComboBox(this)) {
  if (may_be_empty) box_->addItem(QString(), QString());
  for (const auto& [value, shown] : options) box_->addItem(shown, value);
  box_->setPlaceholderText(tr("Choose…"));
  box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box_->setMinimumContentsLength(8);
  box_->setCurrentIndex(may_be_empty ? 0 : -1);
  guard_from_wheel(*box_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(box_);
  setFocusProxy(box_);
  connect(box_, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
}

QString ChoiceEditor::text() const { return box_->currentData().toString(); }

void ChoiceEditor::set_text(const QString& text) {
  // What is no choice of the form, but of the library, stays one.
  if (!text.isEmpty() && box_->findData(text) < 0) box_->addItem(text, text);
  box_->setCurrentIndex(box_->findData(text));
}

}  // namespace chronicle::app
