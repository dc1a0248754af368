// What the user has put down about a record: a note, tags, a bookmark.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "core/model/id.h"
#include "core/time/day.h"

namespace chronicle {

/// The longest text of a note and the longest tag that are kept, in bytes.
inline constexpr std::size_t largest_note = std::size_t{1024} * 1024;
inline constexpr std::size_t longest_tag = 100;

/// The most tags of a note.
inline constexpr std::size_t most_tags = 100;

struct UserNote {
  RecordId record;                  ///< of a kind that has a page
  std::string text{};               ///< UTF-8 with "\n" between its lines; empty: none
  std::vector<std::string> tags{};  ///< in the user's order
  bool bookmarked = false;
  Day changed{0};  ///< the day of the last change

  /// Whether it says nothing, so that it need not be kept.
  bool is_empty() const { return text.empty() && tags.empty() && !bookmarked; }
  bool operator==(const UserNote&) const = default;
};

/// The note of a record among `notes`, which are by record id; null: none.
inline const UserNote* note_of(const std::vector<UserNote>& notes, const RecordId& record) {
  const auto found = std::lower_bound(notes.begin(), notes.end(), record,
                                      [](const UserNote& note, const RecordId& id) { return note.record < id; });
  return found != notes.end() && found->record == record ? &*found : nullptr;
}

}  // namespace chronicle
