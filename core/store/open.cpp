// Making, opening and copying library files.
#include <SQLiteCpp/Backup.h>

#include <filesystem>
#include <system_error>

#include "core/store/connection.h"
#include "core/store/text_index.h"

namespace chronicle {
namespace {

namespace fs = std::filesystem;

/// Files up to this size, in bytes, are checked page by page when they are opened; that takes under 10 ms. In a larger
/// one a fault shows when its page is read, or by `cis-chronicle check`.
constexpr std::uintmax_t quickly_checked = std::uintmax_t{8} * 1024 * 1024;

/// `path` as an SQLite URI, so that options can follow; the characters with a meaning in one are escaped.
std::string uri_of(const std::string& path, const std::string& options) {
  std::string uri = "file:";
  for (const char c : path) {
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

bool is_writable(const std::string& path) {
  std::FILE* file = std::fopen(path.c_str(), "r+b");
  if (file == nullptr) return false;
  std::fclose(file);
  return true;
}

/// What a file must be before any statement of ours runs on it.
void check_is_ours(SQLite::Database& database, const std::string& path) {
  if (database.execAndGet("PRAGMA application_id").getInt() != application_id)
    throw Failure({.code = ErrorCode::not_a_library, .file = path});
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  if (version > newest_schema())
    throw Failure({.code = ErrorCode::newer_library,
                   .file = path,
                   .expected = std::to_string(newest_schema()),
                   .found = std::to_string(version)});
  std::error_code code;
  if (fs::file_size(path, code) > quickly_checked) return;
  if (const std::string answer = database.execAndGet("PRAGMA quick_check(1)").getString(); answer != "ok")
    throw Failure({.code = ErrorCode::damaged_library, .file = path, .detail = answer});
}

/// An older library is copied before it is changed.
void upgrade(SQLite::Database& database, const std::string& path) {
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  if (version == newest_schema()) return;
  const std::string copy = path + ".before-" + std::to_string(newest_schema());
  database.backup(copy.c_str(), SQLite::Database::BackupType::Save);
  migrate(database);
}

void prepare_new(SQLite::Database& database) {
  database.exec("PRAGMA application_id = " + std::to_string(application_id));
  database.exec("PRAGMA journal_mode = WAL");
  migrate(database);
}

bool is_current(Library::Connection& connection) {
  return connection.database().execAndGet("PRAGMA user_version").getInt() == newest_schema() &&
         has_text_index(connection);
}

/// A connection for reading to a file that must not be written; to a copy of it in memory if it is of an older version.
std::unique_ptr<Library::Connection> open_to_read(const std::string& path) {
  // A library in write-ahead mode needs a file beside it even for reading, where there may be no right to make one.
  auto connection =
      std::make_unique<Library::Connection>(path, uri_of(path, "mode=ro&immutable=1"), SQLite::OPEN_READONLY);
  check_is_ours(connection->database(), path);
  if (is_current(*connection)) return connection;
  auto copy = Library::Connection::in_memory(path);
  SQLite::Backup(copy->database(), connection->database()).executeStep();
  migrate(copy->database());
  return copy;
}

/// Runs `work`, which may throw Failure or SQLite's exceptions about `path`.
template <typename T, typename Work>
Result<T> attempt(const std::string& path, Work&& work) {
  try {
    return work();
  } catch (const SQLite::Exception& exception) {
    return fail(error_of(exception, path));
  } catch (const Failure& failure) {
    return fail(failure.error());
  }
}

}  // namespace

Result<Library> Library::create(const std::string& path) {
  std::error_code code;
  if (fs::exists(path, code)) return fail({.code = ErrorCode::cannot_write, .file = path, .detail = "it exists"});
  auto made = attempt<Library>(path, [&]() -> Result<Library> {
    auto connection =
        std::make_unique<Connection>(path, uri_of(path, "mode=rwc"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    prepare_new(connection->database());
    return with_index(std::move(connection));
  });
  if (!made) {
    fs::remove(path, code);
    if (made.error().code == ErrorCode::cannot_read) made.error().code = ErrorCode::cannot_write;
  }
  return made;
}

Result<Library> Library::open(const std::string& path) {
  std::error_code code;
  if (fs::is_directory(path, code))
    return fail({.code = ErrorCode::cannot_read, .file = path, .detail = "it is a folder"});
  if (!fs::is_regular_file(path, code)) return fail({.code = ErrorCode::cannot_read, .file = path});
  if (fs::file_size(path, code) == 0) return fail({.code = ErrorCode::not_a_library, .file = path});
  return attempt<Library>(path, [&]() -> Result<Library> {
    if (!is_writable(path)) return open_read_only(path);
    auto connection = std::make_unique<Connection>(path, uri_of(path, "mode=rw"), SQLite::OPEN_READWRITE);
    check_is_ours(connection->database(), path);
    upgrade(connection->database(), path);
    return with_index(std::move(connection));
  });
}

Library Library::open_read_only(const std::string& path) {
  Library library = with_index(open_to_read(path));
  library.connection_->seal();
  return library;
}

Library Library::with_index(std::unique_ptr<Connection> connection) {
  Library library(std::move(connection));
  if (!has_text_index(*library.connection_)) rebuild_text_index(library, *library.connection_);
  return library;
}

Library Library::in_memory() {
  auto connection = Connection::in_memory("");
  prepare_new(connection->database());
  return with_index(std::move(connection));
}

LibraryFile::LibraryFile(std::string path, std::string memory_name, bool read_only)
    : path_(std::move(path)), memory_name_(std::move(memory_name)), read_only_(read_only) {}

LibraryFile Library::file() const { return {path(), connection_->memory_name(), is_read_only()}; }

Result<Library> LibraryFile::open() const {
  return attempt<Library>(path_, [&]() -> Result<Library> {
    const bool in_memory = !memory_name_.empty();
    const bool only_read = read_only_ && !in_memory;
    auto connection = std::make_unique<Library::Connection>(
        path_, in_memory ? memory_name_ : uri_of(path_, only_read ? "mode=ro&immutable=1" : "mode=rw"),
        only_read ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE);
    // Another file may have come to its place.
    if (!is_current(*connection)) return fail({.code = ErrorCode::moved_library, .file = path_});
    connection->database().exec("PRAGMA query_only = ON");
    connection->seal();
    return Library(std::move(connection));
  });
}

Result<void> Library::save_copy(const std::string& path) const {
  std::error_code code;
  if (!connection_->path().empty() && fs::equivalent(path, connection_->path(), code))
    return fail({.code = ErrorCode::cannot_write, .file = path, .detail = "it is the open library"});
  const std::string part = path + ".part";
  auto saved = attempt<void>(path, [&]() -> Result<void> {
    fs::remove(part, code);
    connection_->database().backup(part.c_str(), SQLite::Database::BackupType::Save);
    return {};
  });
  if (saved) {
    fs::rename(part, path, code);
    if (code) saved = fail({.code = ErrorCode::cannot_write, .file = path, .detail = code.message()});
  } else {
    saved.error().code = ErrorCode::cannot_write;
  }
  fs::remove(part, code);
  return saved;
}

}  // namespace chronicle
