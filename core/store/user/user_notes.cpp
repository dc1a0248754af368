#include "core/store/user/user_notes.h"

#include <map>
#include <set>

#include "core/base/mebibytes.h"
#include "core/base/utf8.h"
#include "core/model/part.h"
#include "core/store/sqlite/query.h"
#include "core/store/sqlite/transaction.h"
#include "core/store/text/text_index.h"
#include "core/store/user/carry.h"
#include "core/words/one_line.h"
#include "core/words/tag.h"

namespace chronicle {
namespace {

/// Whether the tag has a comma, with which tags are typed side by side, or what would end or turn a line.
bool is_broken_tag(const std::string& tag) { return !is_one_line(tag) || tag.find(',') != std::string::npos; }

Error not_utf8(const UserNote& note, const char* field, std::size_t at) {
  return {.code = ErrorCode::not_utf8, .record = note.record.text(), .field = field, .found = std::to_string(at)};
}

Result<void> check_text(const UserNote& note) {
  if (note.text.size() > largest_note)
    return fail({.code = ErrorCode::note_too_large,
                 .record = note.record.text(),
                 .field = "text",
                 .expected = mebibytes(largest_note),
                 .found = mebibytes(note.text.size())});
  if (const auto at = first_bad_utf8(note.text)) return fail(not_utf8(note, "text", *at));
  return {};
}

Result<void> check_tag(const UserNote& note, const std::string& tag) {
  if (const auto at = first_bad_utf8(tag)) return fail(not_utf8(note, "tags", *at));
  const bool is_long = tag.size() > longest_tag;
  if (!is_long && !is_broken_tag(tag)) return {};
  return fail({.code = is_long ? ErrorCode::tag_too_long : ErrorCode::bad_tag,
               .record = note.record.text(),
               .field = "tags",
               .expected = is_long ? std::to_string(longest_tag) : "",
               .found = tag});
}

/// The note as it is kept, but for the spelling of its tags; or what keeps it from being kept.
Result<UserNote> tidy(const UserNote& note) {
  if (!has_page(note.record.kind())) return fail({.code = ErrorCode::no_page, .record = note.record.text()});
  if (auto checked = check_text(note); !checked) return fail(checked.error());
  UserNote kept = note;
  if (trimmed(kept.text).empty()) kept.text.clear();
  kept.tags.clear();
  std::set<std::string> known;
  for (const std::string& tag : note.tags) {
    std::string name(trimmed(tag));
    if (auto checked = check_tag(note, name); !checked) return fail(checked.error());
    if (const std::string key = fold_tag(name); !key.empty() && known.insert(key).second)
      kept.tags.push_back(std::move(name));
  }
  if (kept.tags.size() > most_tags)
    return fail({.code = ErrorCode::too_many_tags,
                 .record = note.record.text(),
                 .field = "tags",
                 .expected = std::to_string(most_tags),
                 .found = std::to_string(kept.tags.size())});
  return kept;
}

/// How the tags of all records but one are spelt, by how they are looked up.
std::map<std::string, std::string> spellings(Connection& connection, const RecordId& but) {
  Query<std::tuple<std::string>(RecordId)> row(
      connection,
      "SELECT DISTINCT tag FROM user_tag WHERE record IS NOT (SELECT key FROM record WHERE id = ?) ORDER BY tag",
      "user_tag");
  row.begin(but);
  std::map<std::string, std::string> names;
  while (row.next()) {
    auto tag = row.get<0>();
    std::string key = fold_tag(tag);
    names.emplace(std::move(key), std::move(tag));
  }
  return names;
}

void remove(Connection& connection, const RecordId& record) {
  Query<void(RecordId)>(connection, "DELETE FROM user_note WHERE record = (SELECT key FROM record WHERE id = ?)")
      .run(record);
}

void insert(Connection& connection, const UserNote& note) {
  const auto names = spellings(connection, note.record);
  Query<void(std::string, bool, Day, RecordId)> row(
      connection,
      "INSERT INTO user_note (record, text, bookmarked, changed) SELECT key, ?, ?, ? FROM record WHERE id = ?");
  if (row.run(note.text, note.bookmarked, note.changed, note.record) == 0)
    throw Failure({.code = ErrorCode::unknown_record, .file = connection.path(), .record = note.record.text()});
  Query<void(std::int64_t, std::string, RecordId)> tag_row(
      connection, "INSERT INTO user_tag SELECT key, ?, ? FROM record WHERE id = ?");
  std::int64_t position = 0;
  for (const std::string& tag : note.tags) {
    const auto known = names.find(fold_tag(tag));
    tag_row.run(position++, known == names.end() ? tag : known->second, note.record);
  }
}

/// The notes that `where` picks by these values, by record id.
template <typename... Parameters>
std::vector<UserNote> read_notes(Connection& connection, const std::string& where, const Parameters&... values) {
  std::vector<UserNote> notes;
  Query<std::tuple<RecordId, std::string, bool, Day, std::optional<std::string>>(Parameters...)> row(
      connection,
      "SELECT record.id, text, bookmarked, changed, tag FROM user_note"
      " LEFT JOIN record ON record.key = user_note.record"
      " LEFT JOIN user_tag ON user_tag.record = user_note.record " +
          where + " ORDER BY record.id, position",
      "a user's note");
  row.begin(values...);
  while (row.next()) {
    auto id = row.template get<0>();
    row.about(id);
    if (notes.empty() || notes.back().record != id)
      notes.push_back({.record = std::move(id),
                       .text = row.template get<1>(),
                       .bookmarked = row.template get<2>(),
                       .changed = row.template get<3>()});
    if (auto tag = row.template get<4>()) notes.back().tags.push_back(*std::move(tag));
  }
  return notes;
}

bool says_the_same(const UserNote& a, const UserNote& b) { return a.text == b.text && a.tags == b.tags; }

/// What there is to a record, or a note that says nothing.
UserNote or_nothing(const std::optional<UserNote>& note, const RecordId& record) {
  return note ? *note : UserNote{.record = record};
}

/// The note with the bookmark as it is now, unless the caller changed it. Throws Failure with changed_meanwhile if the
/// text or the tags there now are not those that the caller began with.
UserNote merged(UserNote note, const UserNote& before, const UserNote& now, const std::string& file) {
  if (!says_the_same(now, before) && !says_the_same(now, note))
    throw Failure(
        {.code = ErrorCode::changed_meanwhile, .file = file, .record = note.record.text(), .found = now.text});
  if (note.bookmarked == before.bookmarked) note.bookmarked = now.bookmarked;
  return note;
}

}  // namespace

std::vector<UserNote> UserNotes::all() const {
  return connection_.guarded([&] { return read_notes(connection_, ""); });
}

std::optional<UserNote> UserNotes::find(const RecordId& record) const {
  return connection_.guarded([&]() -> std::optional<UserNote> {
    auto notes = read_notes(connection_, "WHERE record.id = ?", record);
    if (notes.empty()) return std::nullopt;
    return std::move(notes.front());
  });
}

std::map<RecordId, RecordId> UserNotes::carried(std::int64_t number) const {
  return connection_.guarded([&] { return carried_by(connection_, undone_by(connection_, number)); });
}

Result<void> UserNotes::write(const UserNote& note, const std::optional<UserNote>& before) {
  const auto tidied = tidy(note);
  if (!tidied) return fail(tidied.error());
  const RecordId& record = tidied->record;
  return in_transaction(connection_, [&] {
    const UserNote kept =
        merged(*tidied, or_nothing(before, record), or_nothing(find(record), record), connection_.path());
    TextIndexChange index(connection_);
    index.note(record);
    index.begin();
    remove(connection_, record);
    if (!kept.is_empty()) insert(connection_, kept);
    index.end();
  });
}

void UserNotes::put(const UserNote& note) {
  remove(connection_, note.record);
  if (!note.is_empty()) insert(connection_, note);
}

Result<void> UserNotes::set_bookmark(const RecordId& record, bool on, Day changed) {
  if (!has_page(record.kind())) return fail({.code = ErrorCode::no_page, .record = record.text()});
  return in_transaction(connection_, [&] {
    UserNote note = or_nothing(find(record), record);
    if (note.bookmarked == on) return;
    note.bookmarked = on;
    if (note.is_empty()) return remove(connection_, record);
    // No text changes, so that the index stays as it is.
    Query<void(bool, Day, RecordId)> row(
        connection_,
        "INSERT INTO user_note (record, text, bookmarked, changed) SELECT key, '', ?1, ?2 FROM record WHERE id = ?3"
        " ON CONFLICT DO UPDATE SET bookmarked = ?1, changed = ?2");
    if (row.run(on, changed, record) == 0)
      throw Failure({.code = ErrorCode::unknown_record, .file = connection_.path(), .record = record.text()});
  });
}

}  // namespace chronicle
