// A file that is being made beside its place.
#pragma once

#include <string>

namespace chronicle {

/// A new, empty file under a free name that is unmistakably ours, `.cis-chronicle-new-` and 16 random hexadecimal
/// digits, so that it does not grow with the name it will have. It is locked as long as it is made, so that what a
/// killed program has left is told from it: that is removed, with what SQLite puts beside a file, when the next file is
/// made in the folder. What was not put in its place goes with the object.
class PartFile {
 public:
  /// `target` is the place, in bytes of the file system; the file is made in its folder. Throws Failure with
  /// cannot_write and the words of the system.
  explicit PartFile(const std::string& target);
  PartFile(const PartFile&) = delete;
  PartFile& operator=(const PartFile&) = delete;
  ~PartFile();

  /// Where it is being made; empty once it was let go.
  const std::string& path() const { return path_; }
  /// Open for reading and writing.
  int descriptor() const { return descriptor_; }

  /// The file bears another name now, where it stays; what SQLite may have left beside its old one goes.
  void let_go();

 private:
  std::string path_;
  int descriptor_ = -1;
};

/// Makes sure that the disk has the entries of the folder in which `path` stands. Returns 0, also if the folder may not
/// be read or the file system knows no such thing, or the error number.
int sync_folder_of(const std::string& path);

}  // namespace chronicle
