// What the user put down about a record that turned out to be another. Private to core/store.
#pragma once

#include "core/model/id.h"
#include "core/store/sqlite/connection.h"

namespace chronicle {

/// Gives a record what the user put down about another: the texts of two notes one after the other, the tags of both,
/// the bookmark of either, the kept copy unless there is one already that has another text. Within a transaction of the
/// caller, who keeps the full-text index right.
void carry_over(Connection& connection, const RecordId& from, const RecordId& to);

}  // namespace chronicle
