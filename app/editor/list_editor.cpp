#include "app/editor/list_editor.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtWidgets/QHBoxLayout>
#include <algorithm>

#include "app/editor/choice_editor.h"
#include "app/editor/reference_editor.h"
#include "app/editor/text_editor.h"
#include "core/entry/typed_value.h"

namespace chronicle::app {

ListEditor::ListEditor(const Field& field, Choosing choosing, QWidget* parent)
    : FieldEditor(parent),
      field_(field),
      choosing_(std::move(choosing)),
      layout_(new QVBoxLayout(this)),
      add_(new QToolButton(this)) {
  layout_->setContentsMargins(0, 0, 0, 0);
  layout_->setSpacing(4);
  layout_->addWidget(add_, 0, Qt::AlignLeft);
  add_->setText(tr("+ Add"));
  add_->setToolTip(tr("Add another value"));
  add_->setAutoRaise(true);
  setFocusProxy(add_);
  connect(add_, &QToolButton::clicked, this, [this] {
    add_row({}).editor->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
  });
}

QString ListEditor::text() const {
  QStringList values;
  for (const Row& row : rows_)
    if (const QString value = row.editor->text(); !value.trimmed().isEmpty()) values << value;
  if (values.isEmpty()) return {};
  if (field_.type != FieldType::texts) return values.join(QLatin1Char('\n')) + QLatin1Char('\n');
  const QByteArray json = QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact);
  return QString::fromStdString(write_typed({&field_, ""}, json.toStdString()));
}

QString ListEditor::shown() const {
  QStringList values;
  for (const Row& row : rows_) values << row.editor->shown();
  return values.join(QStringLiteral("; "));
}

void ListEditor::set_text(const QString& text) {
  while (!rows_.empty()) remove_row(rows_.back().widget);
  for (const QString& value : values_of(text)) add_row(value);
}

void ListEditor::set_name(const QString& name) {
  name_ = name;
  add_->setAccessibleName(tr("Add: %1").arg(name));
  name_rows();
}

std::vector<FieldEditor*> ListEditor::editors() const {
  std::vector<FieldEditor*> editors;
  for (const Row& row : rows_) editors.push_back(row.editor);
  return editors;
}

/// The values of a list as it is typed; ids and keys have neither commas nor line ends in them.
QStringList ListEditor::values_of(const QString& text) const {
  if (field_.type != FieldType::texts)
    return text.contains(QLatin1Char('\n')) ? text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                                            : text.split(QStringLiteral(", "), Qt::SkipEmptyParts);
  const auto read = read_typed({{}, field_.kind, {}}, field_.key, Assigning::put, text.toStdString());
  QStringList values;
  if (read && read->value)
    for (const auto& value : QJsonDocument::fromJson(QByteArray::fromStdString(*read->value)).array())
      values << value.toString();
  return values;
}

FieldEditor* ListEditor::make_row_editor(QWidget* parent) const {
  if (field_.type == FieldType::references) return new ReferenceEditor(field_.targets, choosing_, parent);
  if (field_.type == FieldType::facts) return new ChoiceEditor(options_of(field_), false, parent);
  return new TextEditor(TextEditor::Lines::one, parent);
}

ListEditor::Row& ListEditor::add_row(const QString& text) {
  auto* widget = new QWidget(this);
  Row& row = rows_.emplace_back(Row{widget, make_row_editor(widget), new QToolButton(widget)});
  auto* line = new QHBoxLayout(widget);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(4);
  line->addWidget(row.editor, 1);
  line->addWidget(row.remove, 0, Qt::AlignTop);
  row.remove->setText(tr("Remove"));
  row.remove->setAutoRaise(true);
  row.editor->set_text(text);
  layout_->insertWidget(layout_->count() - 1, widget);
  connect(row.editor, &FieldEditor::edited, this, &FieldEditor::edited);
  connect(row.remove, &QToolButton::clicked, this, [this, widget] {
    add_->setFocus(Qt::OtherFocusReason);
    remove_row(widget);
    Q_EMIT edited();
  });
  setTabOrder(row.editor, row.remove);
  setTabOrder(row.remove, add_);
  follow_focus();
  name_rows();
  return row;
}

void ListEditor::remove_row(const QWidget* widget) {
  const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.widget == widget; });
  if (found == rows_.end()) return;
  QWidget* gone = found->widget;
  rows_.erase(found);
  follow_focus();
  gone->hide();
  gone->deleteLater();  // its button may be what asks for it
  name_rows();
}

void ListEditor::follow_focus() { setFocusProxy(rows_.empty() ? static_cast<QWidget*>(add_) : rows_.front().editor); }

void ListEditor::name_rows() {
  int number = 0;
  for (const Row& row : rows_) {
    const QString name = tr("%1, entry %2").arg(name_).arg(++number);
    row.editor->set_name(name);
    row.remove->setAccessibleName(tr("Remove: %1").arg(name));
  }
}

}  // namespace chronicle::app
