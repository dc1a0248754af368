// Which library files are in use. SQLite's locks last no longer than a transaction, so they do not tell whether a file
// may be replaced: each process marks the files that it has open as libraries, by a lock of its own beside SQLite's.
// Private to core/store.
#pragma once

#include <string>
#include <utility>

namespace chronicle {

/// How long a program waits for another one's use of a file to end.
inline constexpr int busy_milliseconds = 5000;

/// A file that is open as a library, by this process and any other. Lives longer than the SQLite connections to it:
/// closing any descriptor of a file takes away all locks that SQLite has on it in the process, so that one descriptor a
/// file is kept open until the last connection is closed.
class FileUse {
 public:
  /// Throws Failure: locked_library if the file is being replaced and stays so, cannot_read.
  explicit FileUse(const std::string& path);
  FileUse(const FileUse&) = delete;
  FileUse& operator=(const FileUse&) = delete;
  ~FileUse();

  /// Device and number of a file.
  using Key = std::pair<unsigned long, unsigned long>;

 private:
  void release();

  Key key_{};
};

/// The sole use of a file that is there: nobody has it open as a library, nor opens it as long as this lives.
class SoleUse {
 public:
  /// Throws Failure: locked_library if it is in use, cannot_write if it cannot be opened for writing.
  explicit SoleUse(const std::string& path);
  SoleUse(const SoleUse&) = delete;
  SoleUse& operator=(const SoleUse&) = delete;
  ~SoleUse();

 private:
  int descriptor_;
};

}  // namespace chronicle
