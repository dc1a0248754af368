// Making and opening library files.
#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <filesystem>

#include "core/base/system_error.h"
#include "core/store/copies/copy.h"
#include "core/store/copies/reading.h"
#include "core/store/files/new_file.h"
#include "core/store/library.h"
#include "core/store/sqlite/attempt.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/schema.h"
#include "core/store/text/text_index.h"

namespace chronicle {
namespace {

namespace fs = std::filesystem;

/// A connection to `file` that is the library `path` in messages.
std::unique_ptr<Connection> connect(const std::string& path, const std::string& file) {
  return std::make_unique<Connection>(path, uri_of(file, "mode=rw"), SQLite::OPEN_READWRITE);
}

/// Brings an older library up to this version; a copy is kept of it. Of two programs that do it at once, one waits.
void upgrade(Connection& connection) {
  SQLite::Database& database = connection.database();
  if (schema_version(database) == newest_schema()) return;
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  check_is_ours(database, connection.path());
  if (schema_version(database) == newest_schema()) return;
  back_up(connection, BackupReason::upgrade);
  migrate(database);
  transaction.commit();
}

/// A library of version 1.0 has a write-ahead log. If another program holds the library just now it keeps the log,
/// which does no harm, until it is opened alone.
void use_rollback_journal(SQLite::Database& database) {
  if (database.execAndGet("PRAGMA journal_mode").getString() == "wal") database.tryExec("PRAGMA journal_mode = DELETE");
}

std::unique_ptr<Connection> open_to_change(const std::string& path) {
  auto connection = connect(path, path);
  connection->guarded([&] {
    connection->hold();
    check_is_ours(connection->database(), path);
    connection->tune();
    upgrade(*connection);
    use_rollback_journal(connection->database());
    connection->identify();
  });
  return connection;
}

/// A library in the empty file `file`, which will be at `path`. It is nobody's yet, so that it need not be safe at
/// every step: it is synced when it is whole.
std::unique_ptr<Connection> new_library(const std::string& path, const std::string& file) {
  auto connection = connect(path, file);
  connection->guarded([&] {
    connection->database().exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
    make_schema(connection->database());
  });
  return connection;
}

/// Whether there is neither a record nor anything of the user's in a library, and never was a record.
bool is_blank(Connection& connection) {
  return connection.database()
             .execAndGet(
                 "SELECT EXISTS (SELECT 1 FROM record) OR EXISTS (SELECT 1 FROM saved_question)"
                 " OR EXISTS (SELECT 1 FROM print) OR EXISTS (SELECT 1 FROM change_set)")
             .getInt() == 0;
}

/// Why a file cannot be read, if SQLite need not be asked.
Result<void> check_readable(const std::string& path) {
  std::error_code code;
  if (fs::is_directory(path, code))
    return fail({.code = ErrorCode::cannot_read, .file = path, .detail = system_words(EISDIR)});
  if (::faccessat(AT_FDCWD, path.c_str(), R_OK, AT_EACCESS) != 0)
    return fail(system_error(ErrorCode::cannot_read, path));
  if (!fs::is_regular_file(path, code) || fs::file_size(path, code) == 0)
    return fail({.code = ErrorCode::not_a_library, .file = path});
  return {};
}

}  // namespace

Result<Library> Library::create(const std::string& path, const Filling& fill) {
  std::error_code code;
  if (fs::exists(fs::symlink_status(path, code))) return fail({.code = ErrorCode::already_exists, .file = path});
  auto made = attempt<Library>(path, [&]() -> Result<Library> {
    {
      NewFile file(path);
      {
        Library library = with_index(new_library(path, file.path()));
        if (auto filled = fill(library); !filled) return fail(std::move(filled.error()));
      }
      file.place(Placing::refuse);
    }
    return Library(open_to_change(path));
  });
  if (!made && made.error().code == ErrorCode::cannot_read && made.error().file == path)
    made.error().code = ErrorCode::cannot_write;
  return made;
}

Result<Library> Library::open(const std::string& path) {
  if (auto readable = check_readable(path); !readable) return fail(std::move(readable.error()));
  return attempt<Library>(path, [&]() -> Result<Library> {
    if (!can_change(path)) return open_read_only(path);
    return with_index(open_to_change(path));
  });
}

Result<Library> Library::open_or_create(const std::string& path, const Filling& fill) {
  std::error_code code;
  if (!fs::exists(path, code)) {
    auto made = create(path, fill);
    if (made || made.error().code != ErrorCode::already_exists || made.error().file != path) return made;
  }
  auto library = open(path);
  if (!library && library.error().code == ErrorCode::not_a_library && fs::file_size(path, code) == 0 && !code) {
    const auto begun = attempt<void>(path, [&]() -> Result<void> {
      make_schema(connect(path, path)->database());
      return {};
    });
    if (!begun) return fail(begun.error());
    library = open(path);
  }
  return attempt<Library>(path, [&]() -> Result<Library> {
    if (library && !library->is_read_only() && is_blank(library->connection()))
      if (auto filled = fill(*library); !filled) return fail(std::move(filled.error()));
    return std::move(library);
  });
}

Library Library::open_read_only(const std::string& path) {
  Library library = with_index(open_to_read(path));
  library.connection().seal();
  return library;
}

Library Library::with_index(std::unique_ptr<Connection> connection) {
  Library library(std::move(connection));
  Connection& own = library.connection();
  own.guarded([&] {
    if (!has_text_index(own)) rebuild_text_index(own);
  });
  return library;
}

Library Library::in_memory() {
  auto connection = Connection::in_memory("");
  make_schema(connection->database());
  connection->identify();
  return with_index(std::move(connection));
}

Result<Library> Library::in_memory(std::span<const unsigned char> image) {
  return attempt<Library>("", [&]() -> Result<Library> {
    Connection read("", ":memory:", SQLite::OPEN_READWRITE);
    // SQLite wants bytes that it may change, and is told that it may not.
    auto* const bytes = const_cast<unsigned char*>(image.data());
    const auto size = static_cast<sqlite3_int64>(image.size());
    sqlite3* const handle = read.database().getHandle();
    if (const int code = sqlite3_deserialize(handle, "main", bytes, size, size, SQLITE_DESERIALIZE_READONLY))
      throw SQLite::Exception(handle, code);
    auto connection = Connection::copy_in_memory(read);
    connection->guarded([&] { connection->identify(); });
    return with_index(std::move(connection));
  });
}

LibraryFile Library::file() const {
  LibraryFile file;
  file.path_ = path();
  file.memory_name_ = connection().memory_name();
  file.identity_ = connection().identity();
  return file;
}

Result<Library> LibraryFile::open() const {
  auto opened = attempt<Library>(path_, [&]() -> Result<Library> {
    const bool in_memory = !memory_name_.empty();
    auto connection = std::make_unique<Connection>(path_, in_memory ? memory_name_ : uri_of(path_, "mode=rw"),
                                                   SQLite::OPEN_READWRITE);
    connection->guarded([&] {
      if (!in_memory) connection->hold();
      connection->identify_as(identity_);
      connection->tune();
      connection->database().exec("PRAGMA query_only = ON");
    });
    connection->seal();
    return Library(std::move(connection));
  });
  // It was there before.
  if (!opened && opened.error().code == ErrorCode::cannot_read) opened.error().code = ErrorCode::moved_library;
  return opened;
}

Result<bool> Library::changed_elsewhere() {
  return attempt<bool>(path(), [&]() -> Result<bool> {
    connection().check_place();
    connection().check_identity();
    return connection().changed_elsewhere();
  });
}

Result<void> Library::back_up(BackupReason reason) {
  return attempt<void>(path(), [&]() -> Result<void> {
    connection().check_place();
    connection().check_identity();
    chronicle::back_up(connection(), reason);
    return {};
  });
}

}  // namespace chronicle
