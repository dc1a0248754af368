// The schema of libraries: its versions, and whether a file has the one that it says it has. Private to core/store.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <vector>

namespace chronicle {

/// The number of the newest version; a version is the number of migrations that made it.
int newest_schema();

/// The version that a library says it has.
int schema_version(SQLite::Database& database);

/// Makes the schema of a new library in an empty database, whatever state of that a killed program left it in.
void make_schema(SQLite::Database& database);

/// Runs the migrations that are missing, within a transaction of the caller's.
void migrate(SQLite::Database& database);

/// What a file must be before any statement touches a table of it: a library of this program, whose schema is exactly
/// what the migrations make, and whole as far as that can be seen quickly. SQL from elsewhere never runs: views,
/// checks, triggers, generated columns and indexes with expressions are such SQL. Throws Failure: not_a_library,
/// foreign_library, newer_library, damaged_library.
void check_is_ours(SQLite::Database& database, const std::string& path);

/// What a library that is open must still be after others may have written into its file: one of the newest version,
/// with exactly the schema that the migrations make. Throws Failure: foreign_library, newer_library, or moved_library
/// for what is otherwise no such library.
void check_is_still_ours(SQLite::Database& database, const std::string& path);

/// What `PRAGMA check`, "integrity_check" or "quick_check", finds wrong in a library whose schema is ours; nothing of
/// the search index, which SQLite asks, too, from version 3.44 on, and which is looked at by itself. Where a broken
/// index ends that check, the tables are checked one by one.
std::vector<std::string> faults_of_pages(SQLite::Database& database, const std::string& check);

}  // namespace chronicle
