// What can be read of a library, however damaged it is. Private to core/store.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "core/model/change_set.h"
#include "core/model/kept_copy.h"
#include "core/model/kept_print.h"
#include "core/model/records.h"
#include "core/model/saved_question.h"
#include "core/model/user_note.h"
#include "core/store/sqlite/connection.h"
#include "core/store/user/carry.h"

namespace chronicle {

struct Survey {
  Bundle records;                                         ///< of each kind by id; all values are of their types
  std::unordered_map<std::string, std::string> editions;  ///< by id, of those that are not surely the user's own
  std::vector<UserNote> notes;
  std::vector<KeptCopy> copies;
  std::vector<SavedQuestion> questions;
  std::vector<CodedPrint> prints;
  std::vector<ChangeSet> changes;  ///< in the order in which they were made
  std::vector<Carried> carried;
  std::vector<Original> originals;
  std::string edition;
  /// Records whose facts cannot be read, with their names as far as those can.
  std::vector<Record> lost;
  bool has_all_of_records = true;  ///< whether nothing of them was left out: what stops a reading may lose nothing
  std::vector<Error> damage;       ///< what could not be read; every code is damaged_library
};

/// Reads a library row by row. A value that may be absent is left out if it cannot be read, a text that is not UTF-8 is
/// read with U+FFFD for what is no character, a day of the user's that cannot be read is `unknown_day`, a record
/// without a fact that it must have is lost. References lead to records of the right kind that were in the file, though
/// they may be lost.
Survey survey(Connection& connection);

}  // namespace chronicle
