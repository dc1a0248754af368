// How changes stand in their tables. Private to core/store.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/model/change_set.h"
#include "core/store/sqlite/connection.h"

namespace chronicle {

/// Adds changes to those that the library has, within a transaction, and sets when and as which they were made.
void append(Connection& connection, ChangeSet& set);
/// The same with the number and time that they have.
void append_as_is(Connection& connection, const ChangeSet& set);

/// All, without what was changed, in the order in which they were made. Throws Failure, as those that follow do.
std::vector<ChangeSet> read_heads(Connection& connection);
/// One of them, whole.
ChangeSet read_change_set(Connection& connection, std::int64_t number);
/// What was done to one record, in the order in which it was done.
std::vector<ChangeSet> read_changes_of(Connection& connection, const RecordId& record);

/// Keeps what a record was that the user changes; what was kept before stays.
void keep_original(Connection& connection, const Original& original);
/// What is kept of a record.
std::optional<Original> read_original(Connection& connection, const RecordId& record);
/// What is kept of all records, by id.
std::vector<Original> read_originals(Connection& connection);
void drop_original(Connection& connection, const RecordId& record);

}  // namespace chronicle
