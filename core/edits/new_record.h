// The record that is made of facts. Private to core/edits.
#pragma once

#include "core/edits/draft.h"
#include "core/edits/proposed_id.h"
#include "core/model/check.h"
#include "core/store/records/records.h"

namespace chronicle {

/// A record with these facts, its id as given, or proposed by its facts. A source is cited for the record as a whole.
/// Throws Failure: duplicate_id for an id that the library has, and for what the rules of the format refuse.
template <typename R>
R new_record(const Library& library, const std::optional<RecordId>& id, const std::vector<Assignment>& assignments,
             const std::optional<Citing>& citing) {
  if (id && library.records().contains(*id))
    throw Failure({.code = ErrorCode::duplicate_id, .record = id->text(), .found = library.path()});
  R record = assigned<R>(bare(R::kind, id), assignments);
  record.id = id ? *id : free_id(library, R::kind, proposed_slug(record));
  if (citing) cite(record, "", *citing);
  check(record);
  check_references(library, record);
  return record;
}

}  // namespace chronicle
