// Files that appear whole or not at all. Private to core/store.
#pragma once

#include <string>
#include <utility>

#include "core/base/part_file.h"
#include "core/store/files/placing.h"

namespace chronicle {

/// A file that is made beside its place and put there when it is whole; what was not put in place goes with the object.
/// All throw Failure with cannot_write, in the words of the system.
class NewFile {
 public:
  explicit NewFile(std::string target) : target_(std::move(target)), file_(target_) {}

  /// Where it is made; empty once it has its place.
  const std::string& path() const { return file_.path(); }

  /// Puts it in place, on the disk, file and folder. Failure is already_exists if something is there that stays: the
  /// target itself, or a journal beside it, which SQLite would play over the new file.
  void place(Placing placing) { place_as(target_, placing); }
  /// The same under another name in the folder of the target.
  void place_as(const std::string& target, Placing placing);

 private:
  std::string target_;
  PartFile file_;
};

}  // namespace chronicle
