// Rows that belong to no record. Private to core/store.
#pragma once

#include "core/store/sqlite/connection.h"

namespace chronicle {

/// Throws Failure with damaged_library if a record is of no known kind, or if facts, names, citations or anything else
/// of the record or the user's belongs to a record that is gone or of another kind: a reader that goes by the records
/// does not come across them.
void refuse_strays(Connection& connection);

}  // namespace chronicle
