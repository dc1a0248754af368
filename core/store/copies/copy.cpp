#include "core/store/copies/copy.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <optional>

#include "core/base/system_error.h"
#include "core/store/files/backup_name.h"
#include "core/store/files/new_file.h"

namespace chronicle {
namespace {

namespace fs = std::filesystem;

/// How many bytes are compared at a time.
constexpr std::size_t chunk = std::size_t{4} * 1024 * 1024;

/// How many pages are copied at a time: 4 MiB.
constexpr int pages_a_step = 1024;

/// A copy that others have made begin anew so often is made in one step.
constexpr int most_beginnings = 4;

/// The first bytes of a file without what differs between a library and its copy: SQLite's counters of changes, its
/// version number and the mark of a write-ahead log.
void blank_counters(std::string& header) {
  for (const auto& [start, size] : {std::pair{18, 2}, {24, 4}, {40, 4}, {92, 8}})
    if (header.size() >= 100) std::fill_n(header.begin() + start, size, '\0');
}

/// Whether two files hold the same library; not if somebody writes to the first meanwhile.
bool is_same(SQLite::Database& a, SQLite::Database& b, const Between& between) {
  std::optional<int> begun;
  for (std::int64_t at = 0;; at += static_cast<std::int64_t>(chunk)) {
    if (at > 0 && between) between();
    const ReadView view(a);
    const int version = a.execAndGet("PRAGMA data_version").getInt();
    if (begun.value_or(version) != version) return false;
    begun = version;
    std::string from_a = read_file_of(a, at, chunk), from_b = read_file_of(b, at, chunk);
    if (at == 0) {
      blank_counters(from_a);
      blank_counters(from_b);
    }
    if (from_a != from_b) return false;
    if (from_a.size() < chunk) return true;
  }
}

bool is_latest_backup(SQLite::Database& database, const std::string& library, const Between& between) {
  const auto backups = backups_of(library);
  if (backups.empty()) return false;
  try {
    SQLite::Database latest(uri_of(backups.front().path, "mode=ro"), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    return is_same(database, latest, between);
  } catch (const SQLite::Exception&) {
    return false;  // it cannot be read, or has just been removed by another program
  }
}

/// Takes from others the rights that they have not on the library.
void keep_private(const std::string& path, const std::string& library, mode_t always) {
  struct stat status {
  }, of_library{};
  if (::stat(path.c_str(), &status) != 0 || ::stat(library.c_str(), &of_library) != 0) return;
  mode_t rights = of_library.st_mode & 0777;
  if (S_ISDIR(status.st_mode)) rights |= (rights & 0444) >> 2;  // who may read the files may enter the folder
  ::chmod(path.c_str(), status.st_mode & (rights | always));
}

/// Seconds since 1970-01-01 UTC.
std::int64_t time_of_last_change(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) throw Failure(system_error(ErrorCode::cannot_read, path));
  return status.st_mtim.tv_sec;
}

/// Puts a copy in place under the first free name, which it returns.
std::string put_copy(SQLite::Database& database, const std::string& library, BackupReason reason,
                     const Between& between) {
  const std::string folder = backup_folder(library) + "/";
  BackupName name{time_of_last_change(library), reason};
  NewFile file(folder + name.text());
  // The time before the last step: what was changed until then is in the copy, which must not claim what came later.
  copy_database(database, library, file.path(), folder + name.text(), [&] {
    if (between) between();
    name.changed = time_of_last_change(library);
  });
  for (;; ++name.number) {
    try {
      file.place_as(folder + name.text(), Placing::refuse);
      return name.text();
    } catch (const Failure& failure) {
      if (failure.error().code != ErrorCode::already_exists) throw;
    }
  }
}

/// Whose fault it is that a copy was not made: the library's, if it could not be read, else the copy's.
Error copy_error(Error error, const std::string& library) {
  switch (error.code) {
    case ErrorCode::locked_library:
    case ErrorCode::damaged_library:
    case ErrorCode::not_a_library:
    case ErrorCode::cannot_read:
      error.file = library;
      break;
    default:
      error.code = ErrorCode::cannot_write;
  }
  return error;
}

void copy_in_steps(SQLite::Backup& backup, const Between& between) {
  int beginnings = 1;
  for (int before = 0;;) {
    const int code = backup.executeStep(beginnings < most_beginnings ? pages_a_step : -1);
    if (code == SQLITE_DONE) return;
    if (code != SQLITE_OK) throw SQLite::Exception(sqlite3_errstr(code), code);
    const int left = backup.getRemainingPageCount();
    if (before > 0 && left >= before) ++beginnings;
    before = left;
    if (between) between();
  }
}

}  // namespace

void copy_database(SQLite::Database& from, const std::string& library, const std::string& path,
                   const std::string& target, const Between& between) {
  keep_private(path, library, S_IRUSR | S_IWUSR);
  SQLite::Database copy(uri_of(path, "mode=rw"), SQLite::OPEN_READWRITE | SQLite::OPEN_URI, busy_milliseconds);
  try {
    copy.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    {
      SQLite::Backup backup(copy, from);
      copy_in_steps(backup, between);
    }
    copy.exec("PRAGMA journal_mode = DELETE");
  } catch (const SQLite::Exception& exception) {
    throw Failure(copy_error(error_of(exception, target, copy.getHandle()), library));
  }
}

std::string read_file_of(SQLite::Database& database, std::int64_t start, std::size_t size) {
  sqlite3_file* file = nullptr;
  sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file));
  sqlite3_int64 whole = 0;
  if (const int code = file->pMethods->xFileSize(file, &whole); code != SQLITE_OK)
    throw SQLite::Exception(sqlite3_errstr(code), code);
  const std::int64_t left = std::max<std::int64_t>(whole - start, 0);
  std::string bytes(static_cast<std::size_t>(std::min<std::int64_t>(left, static_cast<std::int64_t>(size))), '\0');
  if (bytes.empty()) return bytes;
  if (const int code = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), start);
      code != SQLITE_OK)
    throw SQLite::Exception(sqlite3_errstr(code), code);
  return bytes;
}

void back_up(Connection& connection, BackupReason reason, const Between& between) {
  if (!connection.is_held()) return;
  const std::string& library = connection.path();
  // By a connection of its own: SQLite copies nothing from one that is in a transaction of writing.
  SQLite::Database database(uri_of(library, "mode=ro"), SQLite::OPEN_READONLY | SQLite::OPEN_URI, busy_milliseconds);
  if (!database.tableExists("record") || database.execAndGet("SELECT EXISTS (SELECT 1 FROM record)").getInt() == 0)
    return;
  const bool has_log = database.execAndGet("PRAGMA journal_mode").getString() == "wal";
  if (!has_log && is_latest_backup(database, library, between)) return;
  const std::string folder = backup_folder(library);
  std::error_code code;
  if (fs::create_directory(folder, code)) keep_private(folder, library, S_IRWXU);
  if (code) throw Failure({.code = ErrorCode::cannot_write, .file = folder, .detail = code.message()});
  prune_backups(folder, put_copy(database, library, reason, between));
}

}  // namespace chronicle
