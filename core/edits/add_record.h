// Adding a record to a library.
#pragma once

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/edits/assignment.h"
#include "core/store/library.h"

namespace chronicle {

/// Adds a record with these facts, its id as given, or proposed by its facts (core/edits/proposed_id.h). A source is
/// cited for the record as a whole. The id is that of the one change in the set that is given back. The errors are
/// duplicate_id for an id that the library has, and those of `set_facts`.
Result<Changes> add_record(Library& library, Kind kind, const std::optional<RecordId>& id,
                           const std::vector<Assignment>& assignments, const std::optional<Citing>& citing = {});

}  // namespace chronicle
