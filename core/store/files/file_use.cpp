#include "core/store/files/file_use.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

#include "core/base/error.h"
#include "core/base/system_error.h"
#include "core/base/use_lock.h"

namespace chronicle {
namespace {

struct OpenFile {
  std::vector<int> descriptors;
  int users = 0;
};

std::mutex mutex;

/// What this process has open; under `mutex`.
std::map<FileUse::Key, OpenFile>& open_files() {
  static std::map<FileUse::Key, OpenFile> files;
  return files;
}

FileUse::Key key_of(const struct stat& status) { return {status.st_dev, status.st_ino}; }

/// Files are put in place within milliseconds; whoever opens one meanwhile waits.
bool lock_in_time(int descriptor) {
  constexpr auto pause = std::chrono::milliseconds(5);
  for (int left = busy_milliseconds / 5; lock_for_shared_use(descriptor) == Locking::in_use; --left) {
    if (left == 0) return false;
    std::this_thread::sleep_for(pause);
  }
  return true;
}

Failure in_use(const std::string& path) { return Failure({.code = ErrorCode::locked_library, .file = path}); }

}  // namespace

FileUse::FileUse(const std::string& path) {
  const std::lock_guard guard(mutex);
  struct stat status {};
  if (stat(path.c_str(), &status) == 0) {
    if (const auto found = open_files().find(key_of(status)); found != open_files().end()) {
      key_ = found->first;
      ++found->second.users;
      return;
    }
  }
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0 || fstat(descriptor, &status) != 0) throw Failure(system_error(ErrorCode::cannot_read, path));
  key_ = key_of(status);
  OpenFile& file = open_files()[key_];
  file.descriptors.push_back(descriptor);
  ++file.users;
  if (lock_in_time(descriptor)) return;
  release();
  throw in_use(path);
}

FileUse::~FileUse() {
  const std::lock_guard guard(mutex);
  release();
}

void FileUse::release() {
  const auto found = open_files().find(key_);
  if (--found->second.users > 0) return;
  for (const int descriptor : found->second.descriptors) close(descriptor);
  open_files().erase(found);
}

SoleUse::SoleUse(const std::string& path) {
  const std::lock_guard guard(mutex);
  struct stat status {};
  if (stat(path.c_str(), &status) == 0 && open_files().contains(key_of(status))) throw in_use(path);
  descriptor_ = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
  if (descriptor_ < 0) throw Failure(system_error(ErrorCode::cannot_write, path));
  if (lock_for_sole_use(descriptor_) != Locking::in_use) return;
  close(descriptor_);
  throw in_use(path);
}

SoleUse::~SoleUse() { close(descriptor_); }

}  // namespace chronicle
