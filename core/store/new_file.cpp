#include "core/store/new_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <random>

#include "core/base/system_error.h"
#include "core/store/file_use.h"

namespace chronicle {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view our_prefix = ".cis-chronicle-new-";
constexpr std::size_t random_digits = 16;
/// What SQLite puts beside a file that it writes.
constexpr std::array companions{"-journal", "-wal", "-shm"};

fs::path folder_of(const std::string& path) {
  const fs::path folder = fs::path(path).parent_path();
  return folder.empty() ? fs::path(".") : folder;
}

std::string random_name() {
  std::random_device source;
  std::string name(our_prefix);
  for (std::size_t i = 0; i < random_digits; ++i) name += "0123456789abcdef"[source() % 16];
  return name;
}

bool is_our_name(const std::string& name) {
  return name.size() == our_prefix.size() + random_digits && name.starts_with(our_prefix) &&
         name.find_first_not_of("0123456789abcdef", our_prefix.size()) == std::string::npos;
}

void remove_with_companions(const std::string& path) {
  ::unlink(path.c_str());
  for (const char* companion : companions) ::unlink((path + companion).c_str());
}

/// Removes what a killed program has left: what bears our name and nobody makes.
void remove_leftovers(const fs::path& folder) {
  std::error_code code;
  for (fs::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code)) {
    if (!is_our_name(entry->path().filename().string())) continue;
    const int descriptor = ::open(entry->path().c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0) continue;
    if (lock_for_sole_use(descriptor) == Locking::done) remove_with_companions(entry->path().string());
    ::close(descriptor);
  }
}

/// A folder that may be written but not read cannot be synced, and some file systems know no such thing.
void sync_folder(const fs::path& folder, const std::string& target) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  const bool failed = ::fsync(descriptor) != 0 && errno != EINVAL && errno != ENOTSUP;
  const int number = errno;
  ::close(descriptor);
  if (failed) throw Failure(system_error(ErrorCode::cannot_write, target, number));
}

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
  for (const char* companion : companions) {
    std::error_code code;
    const std::string beside = path + companion;
    if (companion != std::string_view("-shm") && fs::file_size(beside, code) > 0 && !code)
      throw Failure({.code = ErrorCode::already_exists, .file = beside});
  }
}

}  // namespace

NewFile::NewFile(std::string target) : target_(std::move(target)) {
  const fs::path folder = folder_of(target_);
  remove_leftovers(folder);
  for (;;) {
    path_ = (folder / random_name()).string();
    descriptor_ = ::open(path_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor_ < 0 && errno == EEXIST) continue;
    if (descriptor_ < 0) throw Failure(system_error(ErrorCode::cannot_write, target_));
    // Another program may have taken it for a leftover before it was locked.
    struct stat status {};
    if (lock_for_sole_use(descriptor_) != Locking::in_use && ::fstat(descriptor_, &status) == 0 && status.st_nlink == 1)
      return;
    ::close(descriptor_);
  }
}

NewFile::~NewFile() {
  if (!path_.empty()) remove_with_companions(path_);
  ::close(descriptor_);
}

void NewFile::place_as(const std::string& target, Placing placing) {
  struct stat before {};
  const bool exists = ::lstat(target.c_str(), &before) == 0;
  if (exists && placing == Placing::refuse) throw Failure({.code = ErrorCode::already_exists, .file = target});
  check_without_journal(target);
  if (exists) ::fchmod(descriptor_, before.st_mode & 0777);
  if (::fsync(descriptor_) != 0) throw Failure(system_error(ErrorCode::cannot_write, target));
  const int number = put(path_, target, placing);
  if (number == EEXIST) throw Failure({.code = ErrorCode::already_exists, .file = target});
  if (number != 0) throw Failure(system_error(ErrorCode::cannot_write, target, number));
  path_.clear();
  sync_folder(folder_of(target), target);
}

}  // namespace chronicle
