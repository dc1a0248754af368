#include "app/editor/field_words.h"

#include <QtCore/QCoreApplication>

#include "app/text/words.h"
#include "core/wording/phrases.h"

namespace chronicle::app {
namespace {

class FieldWords {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::FieldWords)
};

}  // namespace

std::vector<std::string_view> fact_keys(Kind kind) {
  std::vector<std::string_view> keys;
  for (const Field& field : fields_of(kind))
    if (field.type != FieldType::facts && field.type != FieldType::reasons && field.key != "notes")
      keys.push_back(field.key);
  return keys;
}

QString field_label(Kind kind, std::string_view key) {
  return text_of(phrases_in(shown_language).labels.fact(kind, key));
}

QString field_label(const FieldPath& path) {
  const Field& field = *path.field;
  if (path.part.empty()) return field_label(field.kind, field.key);
  if (field.type == FieldType::names)
    return FieldWords::tr("%1 (%2)").arg(field_label(field.kind, field.key), language_label(path.part));
  return FieldWords::tr("Why this value: %1").arg(field_label(field.kind, path.part));
}

QString language_label(std::string_view code) { return text_of(phrases_in(shown_language).vocabulary.language(code)); }

}  // namespace chronicle::app
