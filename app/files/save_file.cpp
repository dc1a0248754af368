#include "app/files/save_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <random>
#include <utility>

#include "core/base/system_error.h"

namespace chronicle::app {
namespace {

namespace fs = std::filesystem;

constexpr mode_t permissions = 0777;

fs::path folder_of(const fs::path& path) { return path.has_parent_path() ? path.parent_path() : fs::path("."); }

/// A file that is being written; its members return 0 or the system's error number.
class OpenFile {
 public:
  explicit OpenFile(const fs::path& path, int flags) : descriptor_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {
    if (descriptor_ < 0) number_ = errno;
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }

  /// Why it could not be opened.
  int number() const { return number_; }
  int write(std::string_view content) const {
    while (!content.empty()) {
      const ssize_t written = ::write(descriptor_, content.data(), content.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) return errno;
      content.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
  }
  int sync() const { return ::fsync(descriptor_) == 0 ? 0 : errno; }
  int permit(mode_t mode) const { return ::fchmod(descriptor_, mode) == 0 ? 0 : errno; }
  /// Some file systems tell only now that there is no room.
  int close() { return ::close(std::exchange(descriptor_, -1)) == 0 ? 0 : errno; }

 private:
  int descriptor_;
  int number_ = 0;
};

/// A name that no file in `folder` has. It does not grow with the name of the file, which may be as long as it can be.
fs::path free_name(const fs::path& folder) {
  std::random_device random;
  for (;;) {
    const fs::path path = folder / (".cis-chronicle-" + std::to_string(random()) + ".part");
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) return path;
  }
}

/// Writes the whole content under a name of its own; the error number is 0 if all of it is on the disk.
int write_beside(const fs::path& path, std::string_view content, std::optional<mode_t> mode) {
  OpenFile file(path, O_WRONLY | O_CREAT | O_EXCL);
  if (file.number() != 0) return file.number();
  int number = file.write(content);
  if (number == 0 && mode) number = file.permit(*mode);
  if (number == 0) number = file.sync();
  const int closed = file.close();
  return number != 0 ? number : closed;
}

/// Lets the folder know its new entry after a loss of power, too; where that cannot be, the file is in its place all
/// the same.
void sync_folder(const fs::path& folder) {
  const OpenFile opened(folder, O_RDONLY | O_DIRECTORY);
  if (opened.number() == 0) opened.sync();
}

int replace(const fs::path& path, std::string_view content, std::optional<mode_t> mode) {
  const fs::path part = free_name(folder_of(path));
  int number = write_beside(part, content, mode);
  if (number == 0 && std::rename(part.c_str(), path.c_str()) != 0) number = errno;
  if (number != 0) ::unlink(part.c_str());
  if (number == 0) sync_folder(folder_of(path));
  return number;
}

/// What a link leads to, whether it is there or not.
fs::path target_of(fs::path path) {
  std::error_code none;
  while (fs::is_symlink(path, none)) path = folder_of(path) / fs::read_symlink(path, none);
  return path;
}

int write_to(const fs::path& path, std::string_view content) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return errno == ENOENT ? replace(target_of(path), content, {}) : errno;
  if (S_ISDIR(status.st_mode)) return EISDIR;
  if (!S_ISREG(status.st_mode)) {
    const OpenFile file(path, O_WRONLY);
    return file.number() != 0 ? file.number() : file.write(content);
  }
  // To replace a file asks for leave of its folder alone: one that is write-protected is not to be written to.
  if (::access(path.c_str(), W_OK) != 0) return errno;
  return replace(target_of(path), content, status.st_mode & permissions);
}

}  // namespace

Result<void> save_file(const std::string& path, std::string_view content) {
  if (const int number = write_to(path, content); number != 0)
    return fail(system_error(ErrorCode::cannot_write, path, number));
  return {};
}

}  // namespace chronicle::app
