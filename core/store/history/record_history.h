// What was done to the records of a library, and whose they are.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/model/change_set.h"

namespace chronicle {

class Connection;  // of core/store alone

/// Reads what `Library::apply` has kept. It throws as the library does.
class RecordHistory {
 public:
  explicit RecordHistory(Connection& connection) : connection_(connection) {}
  RecordHistory(const RecordHistory&) = delete;
  RecordHistory& operator=(const RecordHistory&) = delete;

  /// What was done to the records, in the order in which it was done, without what was changed.
  std::vector<ChangeSet> change_sets() const;
  /// The number of the last of them; 0 if there is none.
  std::int64_t last_number() const;
  /// One of them, whole. Throws Failure with damaged_library if there is none of that number.
  ChangeSet change_set(std::int64_t number) const;
  /// What was done to one record, in the order in which it was done.
  std::vector<ChangeSet> changes_of(const RecordId& record) const;
  /// The records that are not the user's own, with the editions of the bundled record that they came with, or
  /// unknown_edition (core/store/edit.h).
  std::map<RecordId, std::string> editions() const;
  /// What a record of the bundled record was before the user changed it.
  std::optional<Original> original(const RecordId& record) const;
  /// The same of all such records, by id.
  std::vector<Original> originals() const;

 private:
  Connection& connection_;
};

}  // namespace chronicle
