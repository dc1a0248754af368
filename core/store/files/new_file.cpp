#include "core/store/files/new_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>

#include "core/base/system_error.h"

namespace chronicle {
namespace {

/// What SQLite may have put beside a library that it was writing, and would play over the file.
constexpr std::array journals{"-journal", "-wal"};

/// Gives a file another name; 0 or the error number.
int put(const std::string& from, const std::string& to, Placing placing) {
  if (placing == Placing::replace) return std::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return errno;
  // A file system that cannot do it in one step.
  if (::link(from.c_str(), to.c_str()) != 0) return errno;
  ::unlink(from.c_str());
  return 0;
}

/// Failure is already_exists if there is a journal or a log beside `path`, which has not been played over the file.
void check_without_journal(const std::string& path) {
  for (const char* journal : journals) {
    std::error_code code;
    const std::string beside = path + journal;
    if (std::filesystem::file_size(beside, code) > 0 && !code)
      throw Failure({.code = ErrorCode::already_exists, .file = beside});
  }
}

}  // namespace

void NewFile::place_as(const std::string& target, Placing placing) {
  struct stat before {};
  const bool exists = ::lstat(target.c_str(), &before) == 0;
  if (exists && placing == Placing::refuse) throw Failure({.code = ErrorCode::already_exists, .file = target});
  check_without_journal(target);
  if (exists) ::fchmod(file_.descriptor(), before.st_mode & 0777);
  if (::fsync(file_.descriptor()) != 0) throw Failure(system_error(ErrorCode::cannot_write, target));
  const int number = put(file_.path(), target, placing);
  if (number == EEXIST) throw Failure({.code = ErrorCode::already_exists, .file = target});
  if (number != 0) throw Failure(system_error(ErrorCode::cannot_write, target, number));
  file_.let_go();
  if (const int failed = sync_folder_of(target); failed != 0)
    throw Failure(system_error(ErrorCode::cannot_write, target, failed));
}

}  // namespace chronicle
