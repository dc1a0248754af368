// Notes, tags and bookmarks of the user.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/model/user_note.h"

namespace chronicle {

class Connection;  // of core/store alone

/// What the user put down about the records of a library. Reading throws as the library does.
class UserNotes {
 public:
  explicit UserNotes(Connection& connection) : connection_(connection) {}
  UserNotes(const UserNotes&) = delete;
  UserNotes& operator=(const UserNotes&) = delete;

  /// By record id.
  std::vector<UserNote> all() const;
  /// What the user put down about a record.
  std::optional<UserNote> find(const RecordId& record) const;
  /// The records whose notes went over to others with an edit that made one of two, each with the other: by the number
  /// of that edit, or of its undoing.
  std::map<RecordId, RecordId> carried(std::int64_t number) const;

  /// Puts down the text and tags of a note in place of `before`; of the bookmark only a change counts. One that says
  /// nothing is removed. Tags lose the blanks at their ends and are kept once each (core/words/tag.h), spelt as on
  /// other records if there is one with that tag. The errors are note_too_large, not_utf8, tag_too_long, bad_tag,
  /// too_many_tags, no_page, unknown_record and changed_meanwhile, whose `found` is the text there.
  Result<void> write(const UserNote& note, const std::optional<UserNote>& before = {});
  /// Sets or takes away the bookmark of a record and leaves its note alone. `changed` is the day of the change. The
  /// errors are no_page and unknown_record.
  Result<void> set_bookmark(const RecordId& record, bool on, Day changed);
  /// Puts down a note, tags and bookmark as they are given, whatever is there, within a transaction of the caller, who
  /// keeps the full-text index right. Throws as reading does.
  void put(const UserNote& note);

 private:
  Connection& connection_;
};

}  // namespace chronicle
