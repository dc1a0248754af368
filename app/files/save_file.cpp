#include "app/files/save_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QtCore/QCoreApplication>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <thread>

#include "core/base/part_file.h"
#include "core/base/system_error.h"

namespace chronicle::app {
namespace {

namespace fs = std::filesystem;

constexpr mode_t permissions = 0777;

/// Returns 0 or the error number, as all below.
int write(int descriptor, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = ::write(descriptor, content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

class FileSaving {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::FileSaving)
};

/// How long a pipe may wait for a program that reads it.
constexpr std::chrono::milliseconds patience{3000}, pause{20};

/// Opens what is no plain file; negative: errno says why. A pipe that nobody reads would hold the program for ever.
int open_through(const fs::path& path) {
  for (std::chrono::milliseconds waited{0};; waited += pause) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor >= 0) {
      ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
      return descriptor;
    }
    if (errno != ENXIO || waited >= patience) return -1;
    std::this_thread::sleep_for(pause);
  }
}

/// Writes what is no plain file.
int write_through(const fs::path& path, std::string_view content) {
  const int descriptor = open_through(path);
  if (descriptor < 0) return errno;
  const int number = write(descriptor, content);
  const int closed = ::close(descriptor) == 0 ? 0 : errno;
  return number != 0 ? number : closed;
}

/// Throws Failure if no file can be made beside `path`.
int replace(const fs::path& path, std::string_view content, std::optional<mode_t> mode) {
  PartFile file(path.string());
  if (const int number = write(file.descriptor(), content); number != 0) return number;
  if (mode && ::fchmod(file.descriptor(), *mode) != 0) return errno;
  if (::fsync(file.descriptor()) != 0 || std::rename(file.path().c_str(), path.c_str()) != 0) return errno;
  file.let_go();
  sync_folder_of(path.string());  // where that cannot be, the file is in its place all the same
  return 0;
}

/// What a link leads to, whether it is there or not.
fs::path target_of(fs::path path) {
  std::error_code none;
  while (fs::is_symlink(path, none)) path = path.parent_path() / fs::read_symlink(path, none);
  return path;
}

int write_to(const fs::path& path, std::string_view content) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return errno == ENOENT ? replace(target_of(path), content, {}) : errno;
  if (S_ISDIR(status.st_mode)) return EISDIR;
  if (!S_ISREG(status.st_mode)) return write_through(path, content);
  // To replace a file asks for leave of its folder alone: one that is write-protected is not to be written to.
  if (::access(path.c_str(), W_OK) != 0) return errno;
  return replace(target_of(path), content, status.st_mode & permissions);
}

}  // namespace

Result<void> save_file(const std::string& path, std::string_view content) {
  try {
    const int number = write_to(path, content);
    if (number == ENXIO)
      return fail({.code = ErrorCode::cannot_write,
                   .file = path,
                   .detail = FileSaving::tr("no program reads from this pipe").toStdString()});
    if (number != 0) return fail(system_error(ErrorCode::cannot_write, path, number));
    return {};
  } catch (const Failure& failure) {
    return fail({.code = ErrorCode::cannot_write, .file = path, .detail = failure.error().detail});
  }
}

}  // namespace chronicle::app
