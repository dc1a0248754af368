// What is to become of the records of a library.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/model/change_set.h"
#include "core/model/records.h"

namespace chronicle {

class Library;

/// Records that are to be as here, and such as are to go. Those that are like that already count as the same.
struct Edit {
  EditKind kind{};
  std::string edition{};                   ///< whose the records are then; empty: the user's own
  std::optional<std::int64_t> reverses{};  ///< the number of the changes that it takes back
  Bundle put{};
  std::vector<RecordId> remove{};
  /// Records that go, with those that what the user put down about them goes over to.
  std::map<RecordId, RecordId> carried{};
  /// Of an edition: records that stay the user's own, each as the edition has it, as JSON.
  std::map<RecordId, std::string> originals{};
  bool spares_needed = false;  ///< what cannot go, as something rests on it, stays; false: then nothing is done
};

/// Stands for the edition of a record of which salvage could not read whose it is: an edition that has the record
/// renews it, and none takes it away.
inline constexpr const char* unknown_edition = "unknown";

/// Works out what is to become of the records of the library as it is; called once. May throw Failure: then nothing is
/// done.
using Plan = std::function<Edit(const Library&)>;

/// What an edit did, in records.
struct Changes {
  std::size_t added = 0, changed = 0, same = 0, removed = 0;
  std::size_t spared = 0;  ///< could not go
  ChangeSet set{};         ///< without a number if nothing was changed
};

}  // namespace chronicle
