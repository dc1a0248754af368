// A record while its fields are being set. Private to core/edits.
#pragma once

#include <optional>
#include <vector>

#include "core/edits/assignment.h"
#include "core/exchange/members.h"
#include "core/store/library.h"

namespace chronicle {

/// The members of a record without facts. Until these are read, and its id can be proposed by them, messages call it
/// the new one.
Members bare(Kind kind, const std::optional<RecordId>& id);

/// What assignments make of the members of a record, `id` among them. Throws Failure for a value that the field cannot
/// take; whether the whole is a record, `record_of` (core/exchange/members.h) says.
void assign(Members& members, const std::vector<Assignment>& assignments);

/// The record that assignments make of members, checked by the rules of the format.
template <typename R>
R assigned(Members members, const std::vector<Assignment>& assignments) {
  assign(members, assignments);
  return record_of<R>(object_of(members));
}

/// The keys of the facts that are assigned, each once: "names" for "names.ru". Remarks on facts are none: readings,
/// what does not apply, what was not looked up.
std::vector<std::string> facts_assigned(const std::vector<Assignment>& assignments);

/// Adds the source to what the record cites for a field, the empty one being the record as a whole; where it is cited
/// for that already, what is given takes the place of what was there.
void cite(Record& record, const std::string& field, const Citing& citing);

/// Gives a fact that rests on what is cited for the record as a whole citations of its own: with the first that is
/// added for it alone, the others would no longer stand for it.
void cite_apart(Record& record, const std::string& field);

/// A value of the record format as a citation says what a source has: the text itself, of a record its name.
std::string as_reading(const Library& library, const std::string& value);

/// Throws Failure with unknown_id for a reference of the record to what is neither it nor in the library.
template <typename R>
void check_references(const Library& library, const R& record);

}  // namespace chronicle
