#include "core/store/sqlite/connection.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <array>
#include <atomic>
#include <filesystem>
#include <utility>

#include "core/base/system_error.h"
#include "core/store/sqlite/full_text.h"
#include "core/store/sqlite/schema.h"

namespace chronicle {
namespace {

/// SQLite's codes for failures of the system when it reads rather than writes.
bool is_reading(int extended_code) {
  return extended_code == SQLITE_IOERR_READ || extended_code == SQLITE_IOERR_SHORT_READ ||
         extended_code == SQLITE_IOERR_FSTAT || extended_code == SQLITE_IOERR_ACCESS ||
         extended_code == SQLITE_IOERR_CORRUPTFS;
}

ErrorCode error_of_code(int extended_code) {
  if (extended_code == SQLITE_READONLY_DBMOVED) return ErrorCode::moved_library;
  switch (extended_code & 0xff) {
    case SQLITE_NOTADB:
      return ErrorCode::not_a_library;
    case SQLITE_CORRUPT:
    case SQLITE_INTERRUPT:  // by the limit of steps that checks may take
      return ErrorCode::damaged_library;
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return ErrorCode::read_only_library;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return ErrorCode::locked_library;
    case SQLITE_CANTOPEN:
      return ErrorCode::cannot_read;
    case SQLITE_FULL:
      return ErrorCode::cannot_write;
    case SQLITE_IOERR:
      return is_reading(extended_code) ? ErrorCode::cannot_read : ErrorCode::cannot_write;
    default:
      return ErrorCode::store_failed;
  }
}

/// What the system said, or 0 if it was not the system.
int error_number(int primary_code, sqlite3* handle) {
  if (primary_code == SQLITE_FULL) return ENOSPC;
  if (handle == nullptr) return 0;
  int number = 0;
  // SQLite does not pass on what was wrong with a commit, but its file knows.
  if (primary_code == SQLITE_IOERR) sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &number);
  return primary_code == SQLITE_CANTOPEN ? sqlite3_system_errno(handle) : number;
}

/// Bounds on what a file or a statement of ours can ask of SQLite: many times what libraries need.
void set_limits(sqlite3* handle) {
  constexpr int mebibyte = 1024 * 1024;
  constexpr std::array limits{std::pair{SQLITE_LIMIT_LENGTH, 128 * mebibyte},  // a text, a row; of ours up to 16 MiB
                              std::pair{SQLITE_LIMIT_SQL_LENGTH, mebibyte}, std::pair{SQLITE_LIMIT_EXPR_DEPTH, 100},
                              std::pair{SQLITE_LIMIT_COLUMN, 100}, std::pair{SQLITE_LIMIT_WORKER_THREADS, 0}};
  for (const auto& [limit, value] : limits) sqlite3_limit(handle, limit, value);
}

std::string so_many(int count, const char* what) {
  return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

std::string in_words(Shape shape) {
  return so_many(shape.parameters, "parameter") + " and " + so_many(shape.columns, "column");
}

}  // namespace

Error error_of(const SQLite::Exception& exception, const std::string& path, sqlite3* handle) {
  const int extended = exception.getExtendedErrorCode();
  const int code = extended >= 0 ? extended : exception.getErrorCode();
  const int number = error_number(code & 0xff, handle);
  return {.code = error_of_code(code), .file = path, .detail = number != 0 ? system_words(number) : exception.what()};
}

Error write_error_of(const SQLite::Exception& exception, Connection& connection) {
  Error error = error_of(exception, connection.path(), connection.database().getHandle());
  if (error.code == ErrorCode::cannot_read) error.code = ErrorCode::cannot_write;
  if (error.code == ErrorCode::not_a_library) error.code = ErrorCode::moved_library;
  return error;
}

std::string uri_of(const std::string& path, const std::string& options) {
  std::error_code code;
  // After "file://" a whole path cannot be taken for the name of a computer, nor a name for ":memory:".
  std::string uri = "file://";
  for (const char c : std::filesystem::absolute(path, code).string()) {
    if (c == '%') {
      uri += "%25";
    } else if (c == '?') {
      uri += "%3f";
    } else if (c == '#') {
      uri += "%23";
    } else {
      uri += c;
    }
  }
  return uri + "?" + options;
}

ReadView::ReadView(SQLite::Database& database)
    : database_(sqlite3_get_autocommit(database.getHandle()) != 0 ? &database : nullptr) {
  if (database_ != nullptr) database_->exec("BEGIN");
}

ReadView::~ReadView() {
  if (database_ != nullptr) database_->tryExec("ROLLBACK");
}

Connection::Connection(std::string file, const std::string& open_name, int flags)
    : path_(std::move(file)),
      read_only_((flags & SQLite::OPEN_READONLY) != 0),
      database_(open_name, flags | SQLite::OPEN_URI, busy_milliseconds) {
  sqlite3* const handle = database_.getHandle();
  // The file may come from elsewhere: SQL hidden in its schema must not run, nor may SQL of ours damage it.
  sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  set_limits(handle);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
  add_full_text(database_);
}

void Connection::tune() {
  // As FULL, and the folder of the journal is synced as well: what was written is there after a power cut.
  database_.exec("PRAGMA synchronous = EXTRA");
  // In KiB, if negative. What SQLite takes unasked, 2 MiB, makes it read the index of a large library again and again.
  database_.exec("PRAGMA cache_size = -32768");
}

void Connection::hold() {
  use_ = std::make_unique<FileUse>(path_);
  check_place();
}

void Connection::identify() { identify_as(read_identity()); }

void Connection::identify_as(const std::string& identity) {
  identity_ = identity;
  check_identity();
  changed_elsewhere();
}

void Connection::check_place() {
  if (use_ == nullptr) return;
  int moved = 0;
  sqlite3_file_control(database_.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
  if (moved != 0) throw Failure({.code = ErrorCode::moved_library, .file = path_});
  sqlite3_db_release_memory(database_.getHandle());
}

void Connection::check_identity() {
  if (identity_.empty()) return;
  try {
    const ReadView view(database_);
    check_is_still_ours(database_, path_);
    schema_compared_ = schema_number();
    if (read_identity() == identity_) return;
  } catch (const SQLite::Exception& exception) {
    // What is in the file now is no library at all.
    if (exception.getErrorCode() != SQLITE_ERROR && exception.getErrorCode() != SQLITE_NOTADB) throw;
  }
  throw Failure({.code = ErrorCode::moved_library, .file = path_});
}

bool Connection::is_in_transaction() { return sqlite3_get_autocommit(database_.getHandle()) == 0; }

void Connection::check_schema() {
  if (use_ == nullptr || identity_.empty()) return;
  if (schema_number() != schema_compared_) check_identity();
}

int Connection::schema_number() {
  const StatementUse row = use("PRAGMA schema_version", {0, 1});
  return row->executeStep() ? row->getColumn(0).getInt() : 0;
}

bool Connection::changed_elsewhere() {
  if (use_ == nullptr) return false;
  const int before = std::exchange(data_version_, database_.execAndGet("PRAGMA data_version").getInt());
  return data_version_ != before;
}

std::string Connection::read_identity() {
  const StatementUse row = use("SELECT value FROM library WHERE key = 'identity'", {0, 1});
  return row->executeStep() ? row->getColumn(0).getString() : "";
}

std::unique_ptr<Connection> Connection::in_memory(const std::string& file) {
  static std::atomic<int> number{0};
  const std::string name = "file:/chronicle-" + std::to_string(++number) + "?vfs=memdb";
  auto made = std::make_unique<Connection>(file, name, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  made->memory_name_ = name;
  return made;
}

std::unique_ptr<Connection> Connection::copy_in_memory(Connection& from) {
  auto copy = in_memory(from.path());
  if (SQLite::Backup backup(copy->database(), from.database()); backup.executeStep() != SQLITE_DONE)
    throw Failure({.code = ErrorCode::locked_library, .file = from.path()});
  return copy;
}

StatementUse Connection::use(const std::string& sql, Shape shape) {
  auto found = statements_.find(sql);
  if (found == statements_.end()) found = statements_.try_emplace(sql, database_, sql).first;
  SQLite::Statement& statement = found->second;
  if (const Shape own{statement.getBindParameterCount(), statement.getColumnCount()}; own != shape)
    throw Failure({.code = ErrorCode::program_fault,
                   .file = path_,
                   .detail = in_words(own) + ", not " + in_words(shape) + ": " + sql});
  statement.clearBindings();
  return StatementUse(statement);
}

}  // namespace chronicle
