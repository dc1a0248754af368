#include "core/store/connection.h"

#include <sqlite3.h>
#include <atomic>
#include <utility>

#include "core/store/full_text.h"

namespace chronicle {
namespace {

/// How long a statement waits for another program's write to end.
constexpr int busy_milliseconds = 2000;

}  // namespace

Error error_of(const SQLite::Exception& exception, const std::string& path) {
  const auto code = [&] {
    switch (exception.getErrorCode()) {
      case SQLITE_NOTADB:
        return ErrorCode::not_a_library;
      case SQLITE_CORRUPT:
        return ErrorCode::damaged_library;
      case SQLITE_READONLY:
        return ErrorCode::read_only_library;
      case SQLITE_BUSY:
      case SQLITE_LOCKED:
        return ErrorCode::locked_library;
      case SQLITE_CANTOPEN:
        return ErrorCode::cannot_read;
      case SQLITE_FULL:
      case SQLITE_IOERR:
        return ErrorCode::cannot_write;
      default:
        return ErrorCode::store_failed;
    }
  }();
  return {.code = code, .file = path, .detail = exception.what()};
}

Library::Connection::Connection(std::string file, const std::string& open_name, int flags)
    : path_(std::move(file)),
      read_only_((flags & SQLite::OPEN_READONLY) != 0),
      database_(open_name, flags | SQLite::OPEN_URI, busy_milliseconds) {
  // The file may come from elsewhere: SQL hidden in its schema must not run, nor may SQL of ours damage it.
  sqlite3_db_config(database_.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(database_.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  database_.exec("PRAGMA foreign_keys = ON");
  // In KiB, if negative. What SQLite takes unasked, 2 MiB, makes it read the index of a large library again and again.
  database_.exec("PRAGMA cache_size = -32768");
  add_full_text(database_);
}

std::unique_ptr<Library::Connection> Library::Connection::in_memory(const std::string& file) {
  static std::atomic<int> number{0};
  const std::string name = "file:/chronicle-" + std::to_string(++number) + "?vfs=memdb";
  auto made = std::make_unique<Connection>(file, name, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  made->memory_name_ = name;
  return made;
}

Query Library::Connection::query(const std::string& sql) {
  auto found = statements_.find(sql);
  if (found == statements_.end()) found = statements_.try_emplace(sql, database_, sql).first;
  found->second.clearBindings();
  return Query(found->second);
}

int newest_schema() { return static_cast<int>(embedded::migrations().size()); }

void migrate(SQLite::Database& database) {
  for (int version = database.execAndGet("PRAGMA user_version").getInt(); version < newest_schema(); ++version) {
    SQLite::Transaction transaction(database);
    database.exec(embedded::migrations().at(static_cast<std::size_t>(version)).text);
    database.exec("PRAGMA user_version = " + std::to_string(version + 1));
    transaction.commit();
  }
}

}  // namespace chronicle
