// Copying a library whole, and comparing two. Private to core/store.
#pragma once

#include <functional>

#include "core/store/files/backup.h"
#include "core/store/sqlite/connection.h"

namespace chronicle {

/// Called between two steps of a long work, when it locks nothing.
using Between = std::function<void()>;

/// Copies what a connection to the library `library` sees into the empty file at `path`, by SQLite's online backup: in
/// steps, so that others who write to the library wait for one step and not for all. What they write meanwhile is in
/// the copy, which is of one moment whatever they do. The copy has a rollback journal, whatever its original has. The
/// file must be nobody's yet: it is whole on the disk only after it has been synced. Throws Failure, about the library
/// or about `target`, which the copy will be.
void copy_database(SQLite::Database& from, const std::string& library, const std::string& path,
                   const std::string& target, const Between& between = {});

/// The bytes of the file of a connection, read past SQLite's cache: `size` of them from `start`, fewer at its end.
/// Opening the file a second time would take away SQLite's locks. The caller holds a read lock.
std::string read_file_of(SQLite::Database& database, std::int64_t start, std::size_t size);

/// Copies the library of a connection beside it, in steps as `copy_database` does, unless the latest copy is the same;
/// what is no longer kept goes. The caller may be in a transaction that has not written yet: so the copy is what the
/// transaction changes. Nothing for a library in memory, one that is being made or one without a record. Throws Failure
/// with cannot_write.
void back_up(Connection& connection, BackupReason reason, const Between& between = {});

}  // namespace chronicle
