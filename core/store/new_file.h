// Files that appear whole or not at all. Private to core/store.
#pragma once

#include <string>

#include "core/store/placing.h"

namespace chronicle {

/// A file that is made beside its place, under a free name that is unmistakably ours, and put in place when it is
/// whole; what was not put in place goes with the object. What a killed program has left in the folder is removed when
/// the next such file is made there. All throw Failure with cannot_write, in the words of the system.
class NewFile {
 public:
  explicit NewFile(std::string target);
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  ~NewFile();

  /// Where it is made; empty at first.
  const std::string& path() const { return path_; }

  /// Puts it in place, on the disk, file and folder. Failure is already_exists if something is there that stays: the
  /// target itself, or a journal beside it, which SQLite would play over the new file.
  void place(Placing placing) { place_as(target_, placing); }
  /// The same under another name in the folder of the target.
  void place_as(const std::string& target, Placing placing);

 private:
  std::string target_, path_;
  int descriptor_ = -1;
};

}  // namespace chronicle
