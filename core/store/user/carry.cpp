#include "core/store/user/carry.h"

#include <algorithm>
#include <string>
#include <tuple>

#include "core/store/sqlite/query.h"
#include "core/store/user/user_notes.h"
#include "core/words/tag.h"

namespace chronicle {
namespace {

constexpr const char* key_of_first = "(SELECT key FROM record WHERE id = ?1)";
constexpr const char* key_of_second = "(SELECT key FROM record WHERE id = ?2)";

void carry_note(Connection& connection, const RecordId& from, const RecordId& to) {
  UserNotes notes(connection);
  const auto gone = notes.find(from);
  if (!gone) return;
  const auto before = notes.find(to);
  UserNote note = before ? *before : UserNote{.record = to};
  if (!note.text.empty() && !gone->text.empty() && note.text != gone->text) note.text += "\n\n" + gone->text;
  if (note.text.empty()) note.text = gone->text;
  for (const std::string& tag : gone->tags) {
    const auto is_same = [&](const std::string& one) { return fold_tag(one) == fold_tag(tag); };
    if (std::none_of(note.tags.begin(), note.tags.end(), is_same)) note.tags.push_back(tag);
  }
  note.bookmarked = note.bookmarked || gone->bookmarked;
  note.changed = std::max(note.changed, gone->changed);
  notes.put(note);
  notes.put({.record = from});
}

void carry_copy(Connection& connection, const RecordId& from, const RecordId& to) {
  Query<void(RecordId, RecordId)>(connection, std::string("UPDATE OR IGNORE kept_copy SET source = ") + key_of_second +
                                                  " WHERE source = " + key_of_first)
      .run(from, to);
  // What is left is of a text that is kept already, or another: that one hangs on its record, which cannot go then.
  Query<void(RecordId, RecordId)>(
      connection, std::string("DELETE FROM kept_copy WHERE source = ") + key_of_first +
                      " AND checksum = (SELECT checksum FROM kept_copy WHERE source = " + key_of_second + ")")
      .run(from, to);
}

}  // namespace

void carry_over(Connection& connection, const RecordId& from, const RecordId& to) {
  carry_note(connection, from, to);
  carry_copy(connection, from, to);
}

}  // namespace chronicle
