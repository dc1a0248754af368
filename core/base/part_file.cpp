#include "core/base/part_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <random>

#include "core/base/system_error.h"
#include "core/base/use_lock.h"

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

void remove_companions(const std::string& path) {
  for (const char* companion : companions) ::unlink((path + companion).c_str());
}

/// The name without what SQLite appends to it.
std::string whose_companion(const std::string& name) {
  for (const std::string_view companion : companions)
    if (name.ends_with(companion)) return name.substr(0, name.size() - companion.size());
  return name;
}

/// Removes a file of ours, unless it is being made, or what is beside one that has gone or got another name.
void remove_leftover(const fs::path& folder, const std::string& name) {
  const std::string path = (folder / name).string();
  const int descriptor = ::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
  if (descriptor < 0) {
    if (errno == ENOENT) remove_companions(path);
    return;
  }
  if (lock_for_sole_use(descriptor) == Locking::done) {
    ::unlink(path.c_str());
    remove_companions(path);
  }
  ::close(descriptor);
}

/// Removes what a killed program has left: what bears our name and nobody makes.
void remove_leftovers(const fs::path& folder) {
  std::error_code code;
  for (fs::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code)) {
    const std::string name = whose_companion(entry->path().filename().string());
    if (is_our_name(name)) remove_leftover(folder, name);
  }
}

}  // namespace

PartFile::PartFile(const std::string& target) {
  const fs::path folder = folder_of(target);
  remove_leftovers(folder);
  for (;;) {
    path_ = (folder / random_name()).string();
    descriptor_ = ::open(path_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor_ < 0 && errno == EEXIST) continue;
    if (descriptor_ < 0) throw Failure(system_error(ErrorCode::cannot_write, target));
    // Another program may have taken it for a leftover before it was locked.
    struct stat status {};
    if (lock_for_sole_use(descriptor_) != Locking::in_use && ::fstat(descriptor_, &status) == 0 && status.st_nlink == 1)
      return;
    ::close(descriptor_);
  }
}

PartFile::~PartFile() {
  if (!path_.empty()) {
    ::unlink(path_.c_str());
    remove_companions(path_);
  }
  ::close(descriptor_);
}

void PartFile::let_go() {
  remove_companions(path_);
  path_.clear();
}

int sync_folder_of(const std::string& path) {
  const int descriptor = ::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return 0;
  const int number = ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
  ::close(descriptor);
  return number;
}

}  // namespace chronicle
