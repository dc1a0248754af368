// Changing facts of a record.
#pragma once

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/edits/assignment.h"
#include "core/store/library.h"

namespace chronicle {

/// Sets fields of a record. With a source, every fact that has a value then cites it; what other sources were cited for
/// stays, as what they say, where the value is another now. A fact that has a value is no longer one that does not
/// apply or was not looked up, and with one that is emptied go the citations of what it was. All or nothing; what
/// changes nothing leaves no trace. Whoever saw the values before says with `begun` what they were: each puts one back.
/// The errors are changed_meanwhile with the field that has another value by now, unknown_record, unknown_id for a
/// reference to nothing, what reading a record file says of a value, and those of `Library::apply`.
Result<Changes> set_facts(Library& library, const RecordId& id, const std::vector<Assignment>& assignments,
                          const std::optional<Citing>& citing = {}, const std::vector<Assignment>& begun = {});

}  // namespace chronicle
