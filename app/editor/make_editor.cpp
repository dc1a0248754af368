#include "app/editor/choice_editor.h"
#include "app/editor/date_editor.h"
#include "app/editor/field_editor.h"
#include "app/editor/list_editor.h"
#include "app/editor/reference_editor.h"
#include "app/editor/text_editor.h"

namespace chronicle::app {
namespace {

FieldEditor* make_text_editor(const Field& field, QWidget* parent) {
  if (field.form != TextForm::any) return new LineEditor(parent);
  const bool has_lines = field.role == FactRole::gist || field.type == FieldType::reasons;
  return new TextEditor(has_lines ? TextEditor::Lines::several : TextEditor::Lines::one, parent);
}

}  // namespace

FieldEditor* make_editor(const FieldPath& path, const Choosing& choosing, QWidget* parent) {
  const Field& field = *path.field;
  switch (field.type) {
    case FieldType::text:
    case FieldType::names:
    case FieldType::reasons:
      return make_text_editor(field, parent);
    case FieldType::date:
      return new DateEditor(parent);
    case FieldType::number:
      return new LineEditor(parent);
    case FieldType::flag:
    case FieldType::choice:
      return new ChoiceEditor(options_of(field), !field.is_required, parent);
    case FieldType::reference:
      return new ReferenceEditor(field.targets, choosing, parent);
    case FieldType::texts:
    case FieldType::references:
    case FieldType::facts:
      return new ListEditor(field, choosing, parent);
  }
  return nullptr;
}

}  // namespace chronicle::app
