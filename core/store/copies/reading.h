// Opening a library that is only read. Private to core/store.
#pragma once

#include <memory>
#include <string>

#include "core/store/sqlite/connection.h"

namespace chronicle {

/// Whether a library at `path` can be changed: the file must be writable, and so must its folder, where SQLite keeps
/// the journal of a write.
bool can_change(const std::string& path);

/// A connection for reading to a file that cannot be changed, and beside which nothing can be written: to the file
/// itself, or to a copy in memory, if it is of an older version, or has changes in a log or a journal beside it that
/// have not been brought into it. Throws Failure and SQLite's exceptions.
std::unique_ptr<Connection> open_to_read(const std::string& path);

/// A connection for reading to a file that may be damaged or no library at all: nothing is known of it yet, and it is
/// not changed. Throws SQLite's exceptions.
std::unique_ptr<Connection> open_to_salvage(const std::string& path);

}  // namespace chronicle
