// Values of fields as they are typed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/edits/assignment.h"
#include "core/entry/called.h"
#include "core/entry/field.h"

namespace chronicle {

/// What somebody types at: the record that the fields are of, which need not be there yet, and how others are found by
/// what they are called.
struct Typing {
  RecordId record;  ///< for messages; null: one that has no id yet
  Kind kind{};
  FindCalled called;
};

/// Reads what is typed into a field; an empty text empties it. Dates are read as people write them
/// (core/words/written_date.h), numbers too (core/words/written_number.h). A choice is its word in record files or in
/// English, yes and no are also "да", "нет", "true" and "false". A reference is an id, or what one record alone is
/// called. Lists of references and of facts have commas, semicolons or line ends between their values, lists of texts
/// line ends; within such a text a line end is written "\n", and "\\" is a backslash. The errors are those of a record
/// file: bad_value with record, field, what was expected and what was found, and not_utf8. What is read is still to be
/// checked by the rules of the record, as the verbs of core/edits do.
Result<Assignment> read_typed(const Typing& typing, std::string_view field, Assigning how, std::string_view text);

/// The value of a field, or of a part of one, as one line of JSON, as it is typed: reading it gives the value again.
std::string write_typed(const FieldPath& field, const std::string& value);

/// A field or a part of one, as "names.ru", with what is typed into it.
struct TypedFact {
  std::string field, text;

  bool operator==(const TypedFact&) const = default;
};

/// All that a record has in its fields, in their order.
template <typename R>
std::vector<TypedFact> typed_facts(const R& record);

}  // namespace chronicle
