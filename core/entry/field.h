// The fields that a record can be edited by, one for each of its facts and remarks. They follow from the descriptions
// of its facts (core/model/fact.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/fact.h"
#include "core/model/records.h"
#include "core/values/language.h"

namespace chronicle {

/// What is typed into a field.
enum class FieldType {
  text,
  texts,       ///< a list of them
  names,       ///< a text for each language
  reasons,     ///< a text for each fact of which sources say different things
  date,        ///< a day, a month, a period ...: EDTF
  number,      ///< any, or a whole one where `whole_numbers` says which
  flag,        ///< yes or no
  choice,      ///< one of `choices`
  reference,   ///< a record of one of the kinds `targets`
  references,  ///< a list of them
  facts,       ///< a list of keys of facts
};

/// One of the values that an enumeration has.
struct Choice {
  std::string_view word;          ///< in record files
  std::string (*said)(Language);  ///< as readers have it, within a line
};

/// A field of the records of a kind. What it is called is `Labels::fact(kind, key)` (core/wording/labels.h).
struct Field {
  Kind kind{};
  std::string_view key{};  ///< of the fact
  FieldType type{};
  FactRole role = FactRole::plain;
  bool is_required = false;
  TextForm form = TextForm::any;
  std::optional<WholeNumbers> whole_numbers{};
  std::vector<Choice> choices{};
  std::vector<Kind> targets{};

  /// Whether it holds several values, each under a name of its own: "names.ru".
  bool has_parts() const { return type == FieldType::names || type == FieldType::reasons; }
  /// Whether single values can be added to it and removed.
  bool is_list() const { return type == FieldType::texts || type == FieldType::references || type == FieldType::facts; }
};

/// The fields of a kind in the order of the record format: first its names, then its own facts, then what every record
/// may have. Citations are no field: they come with the values that they are for (core/edits/assignment.h).
const std::vector<Field>& fields_of(Kind kind);

/// A field, or a part of one.
struct FieldPath {
  const Field* field;
  std::string_view part;  ///< "ru" of "names.ru"; empty: all of it
};

/// The field that is meant by "held" or "names.ru"; nothing if records of the kind have none of that name.
std::optional<FieldPath> field_at(Kind kind, std::string_view path);

}  // namespace chronicle
