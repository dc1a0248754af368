// What was done to the records of a library, in the terms of the record format: what undoing, histories and views of
// the record go by.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/id.h"
#include "core/model/names.h"

namespace chronicle {

/// What the user or the program did.
enum class EditKind { import, edition, undo, redo, set, add, remove, merge };

template <>
struct Words<EditKind> {
  static constexpr std::array<std::string_view, 8> values{"import", "edition", "undo",   "redo",
                                                          "set",    "add",     "remove", "merge"};
};

/// What became of a record.
enum class ChangeKind { added, changed, removed };

template <>
struct Words<ChangeKind> {
  static constexpr std::array<std::string_view, 3> values{"added", "changed", "removed"};
};

/// A record that was added or removed, or one of its fields that was changed.
struct Change {
  ChangeKind kind{};
  RecordId record{};
  std::string field{};  ///< of a changed one: its key in the record format, as "names" or "held"
  /// As one line of JSON. Of a changed field its value, absent if there was none; of a removed record the whole of it.
  /// What an added one was is what the library has, with the later changes taken back.
  std::optional<std::string> before{}, after{};

  bool operator==(const Change&) const = default;
};

/// What was changed together, all or nothing.
struct ChangeSet {
  std::int64_t number = 0;  ///< from 1 on, in the order in which they were made
  EditKind kind{};
  std::string author{};                    ///< the name of who made it (core/base/user_name.h); empty: not known
  std::int64_t made = 0;                   ///< seconds since 1970-01-01 UTC
  std::string edition{};                   ///< of the bundled record, if it brought one in
  std::optional<std::int64_t> reverses{};  ///< the number of what an undo or redo takes back
  std::vector<Change> changes{};

  bool operator==(const ChangeSet&) const = default;
};

/// A record of the bundled record as it was before the user changed it.
struct Original {
  RecordId record;
  std::string edition;  ///< that it came with
  std::string object;   ///< as one line of JSON

  bool operator==(const Original&) const = default;
};

}  // namespace chronicle
