// Saving a library under another name.
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <filesystem>

#include "core/base/system_error.h"
#include "core/store/copies/copy.h"
#include "core/store/files/new_file.h"
#include "core/store/library.h"
#include "core/store/sqlite/attempt.h"
#include "core/store/sqlite/connection.h"
#include "core/store/text/text_index.h"

namespace chronicle {
namespace {

namespace fs = std::filesystem;

/// A file that is to be replaced, under our locks: nobody reads, writes or has it open, and the changes that were
/// beside it are in it. Otherwise SQLite would play them over the new file. One that is no library has no such changes.
class Doomed {
 public:
  /// Throws Failure: locked_library, cannot_write.
  explicit Doomed(const std::string& path)
      : use_(path), database_(uri_of(path, "mode=rw"), SQLite::OPEN_READWRITE | SQLite::OPEN_URI, busy_milliseconds) {
    try {
      database_.exec("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
    } catch (const SQLite::Exception& exception) {
      // What cannot be opened as a library is replaced all the same; a journal that is left beside it is seen later.
      if (Error error = error_of(exception, path); error.code == ErrorCode::locked_library) throw Failure(error);
    }
  }

 private:
  SoleUse use_;
  SQLite::Database database_;
};

/// The file that is meant: what a link leads to.
std::string target_of(const std::string& path) {
  std::error_code code;
  const fs::path target = fs::canonical(path, code);
  return code ? path : target.string();
}

/// Takes out of a copy what is not for others, also from the pages that SQLite no longer uses. The file is nobody's
/// yet: it is synced when it is put in its place.
void strip(const std::string& path, const std::string& file) {
  Connection copy(path, uri_of(file, "mode=rw"), SQLite::OPEN_READWRITE);
  copy.guarded([&] {
    copy.database().exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    for (const char* table :
         {"user_tag", "user_note", "saved_question", "kept_copy", "print", "carried", "change", "change_set"})
      copy.database().exec(std::string("DELETE FROM ") + table);
    rebuild_text_index(copy);
    copy.database().exec("VACUUM");
  });
}

}  // namespace

Result<void> Library::save_copy(const std::string& path, Placing placing, CopyFor whom) const {
  std::error_code code;
  if (connection().is_held() && fs::equivalent(path, connection().path(), code))
    return fail({.code = ErrorCode::cannot_write, .file = path, .detail = "it is the open library"});
  return attempt<void>(path, [&]() -> Result<void> {
    const std::string target = target_of(path);
    const bool exists = fs::exists(target, code);
    if (exists && (placing == Placing::refuse || !fs::is_regular_file(target, code)))
      return fail({.code = ErrorCode::already_exists, .file = path});
    connection().check_identity();
    NewFile file(target);
    copy_database(connection().database(), connection().path(), file.path(), path);
    if (whom == CopyFor::others) strip(path, file.path());
    if (exists) {
      const Doomed doomed(target);
      file.place(placing);
    } else {
      file.place(Placing::refuse);
    }
    return {};
  });
}

}  // namespace chronicle
