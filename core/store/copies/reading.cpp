#include "core/store/copies/reading.h"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <tuple>

#include "core/base/system_error.h"
#include "core/store/copies/copy.h"
#include "core/store/sqlite/schema.h"
#include "core/store/text/text_index.h"

namespace chronicle {
namespace {

namespace fs = std::filesystem;

/// Where changes are that have not been brought into a file.
constexpr std::array companions{"-wal", "-journal"};

/// The folder for temporary files, as POSIX says; unlike std::filesystem, without throwing if it is not there.
std::string folder_for_temporary_files() {
  const char* const named = std::getenv("TMPDIR");
  return named != nullptr && *named != '\0' ? named : "/tmp";
}

/// A folder of our own for temporary files, which goes with the object.
class PrivateFolder {
 public:
  PrivateFolder() {
    const std::string parent = folder_for_temporary_files();
    path_ = (fs::path(parent) / "cis-chronicle-XXXXXX").string();
    if (::mkdtemp(path_.data()) != nullptr) return;
    Error error = system_error(ErrorCode::cannot_write, parent);
    error.detail += " (the folder for temporary files, which the variable TMPDIR names)";
    throw Failure(std::move(error));
  }
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;
  ~PrivateFolder() {
    std::error_code code;
    fs::remove_all(path_, code);
  }
  std::string file(const std::string& name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

/// What changes of a file when it is written: device, number, size and time of the last change.
using Stamp = std::tuple<unsigned long, unsigned long, long, long, long>;

std::array<Stamp, 3> stamps_of(const std::string& path) {
  std::array<Stamp, 3> stamps{};
  std::size_t at = 0;
  for (const char* end : {"", "-wal", "-journal"}) {
    struct stat status {};
    if (::stat((path + end).c_str(), &status) == 0)
      stamps.at(at) = {status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
    ++at;
  }
  return stamps;
}

void write_file_of(SQLite::Database& database, const std::string& target) {
  constexpr std::size_t chunk = std::size_t{256} * 1024;
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(target.c_str(), "wb"), &std::fclose);
  if (!file) throw Failure(system_error(ErrorCode::cannot_write, target));
  for (std::int64_t at = 0;; at += static_cast<std::int64_t>(chunk)) {
    const std::string bytes = read_file_of(database, at, chunk);
    if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size() || std::fflush(file.get()) != 0)
      throw Failure(system_error(ErrorCode::cannot_write, target));
    if (bytes.size() < chunk) return;
  }
}

/// Copies a file with what is beside it, as they are at one time. False if they were changed meanwhile.
bool copy_with_companions(Connection& connection, const std::string& target) {
  std::error_code gone;
  const std::string path = fs::canonical(connection.path(), gone).string();
  if (gone) throw Failure({.code = ErrorCode::cannot_read, .file = connection.path(), .detail = gone.message()});
  const auto before = stamps_of(path);
  write_file_of(connection.database(), target);
  for (const char* companion : companions) {
    std::error_code code;
    fs::remove(target + companion, code);
    if (!fs::exists(path + companion, code)) continue;
    if (!fs::copy_file(path + companion, target + companion, code))
      throw Failure({.code = ErrorCode::cannot_read, .file = path + companion, .detail = code.message()});
    fs::permissions(target + companion, fs::perms::owner_read | fs::perms::owner_write, code);
  }
  return stamps_of(path) == before;
}

std::unique_ptr<Connection> upgraded(std::unique_ptr<Connection> copy) {
  SQLite::Transaction transaction(copy->database());
  migrate(copy->database());
  transaction.commit();
  copy->identify();
  return copy;
}

/// The file is copied with what is beside it to where SQLite can write, and recovered there. `check` is what it must
/// pass then.
template <typename Check>
std::unique_ptr<Connection> recovered(Connection& connection, const Check& check) {
  constexpr int attempts = 5;
  const PrivateFolder folder;
  const std::string copy = folder.file("library");
  int left = attempts;
  while (!copy_with_companions(connection, copy))
    if (--left == 0) throw Failure({.code = ErrorCode::locked_library, .file = connection.path()});
  Connection inside(connection.path(), uri_of(copy, "mode=rw"), SQLite::OPEN_READWRITE);
  check(inside.database());
  inside.database().exec("PRAGMA journal_mode = DELETE");
  return Connection::copy_in_memory(inside);
}

/// A library of ours, recovered and brought up to this version.
std::unique_ptr<Connection> recovered_library(Connection& connection) {
  return upgraded(
      recovered(connection, [&](SQLite::Database& database) { check_is_ours(database, connection.path()); }));
}

/// Whether a library is in write-ahead mode: SQLite writes beside such a file even where it only reads.
bool has_log(SQLite::Database& database) {
  const std::string header = read_file_of(database, 0, 100);
  return header.size() == 100 && header[19] == 2;
}

bool is_current(Connection& connection) {
  return schema_version(connection.database()) == newest_schema() && has_text_index(connection);
}

}  // namespace

bool can_change(const std::string& path) {
  std::error_code code;
  const std::string file = fs::canonical(path, code).string(), folder = fs::path(file).parent_path().string();
  return ::faccessat(AT_FDCWD, file.c_str(), W_OK, AT_EACCESS) == 0 &&
         ::faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) == 0;
}

std::unique_ptr<Connection> open_to_read(const std::string& path) {
  auto connection = std::make_unique<Connection>(path, uri_of(path, "mode=ro"), SQLite::OPEN_READONLY);
  if (has_log(connection->database())) return recovered_library(*connection);
  try {
    check_is_ours(connection->database(), path);
  } catch (const SQLite::Exception& exception) {
    // A journal is to be played back, which cannot be done here.
    if (exception.getErrorCode() != SQLITE_READONLY) throw;
    return recovered_library(*connection);
  }
  if (!is_current(*connection)) return upgraded(Connection::copy_in_memory(*connection));
  connection->tune();
  connection->hold();
  connection->identify();
  return connection;
}

std::unique_ptr<Connection> open_to_salvage(const std::string& path) {
  auto connection = std::make_unique<Connection>(path, uri_of(path, "mode=ro"), SQLite::OPEN_READONLY);
  if (!has_log(connection->database())) {
    try {
      connection->database().exec("SELECT count(*) FROM sqlite_schema");
      return connection;
    } catch (const SQLite::Exception& exception) {
      if (exception.getErrorCode() != SQLITE_READONLY) throw;  // as above
    }
  }
  return recovered(*connection, [](SQLite::Database&) {});
}

}  // namespace chronicle
