// Reading and writing what the user puts down about records.
#include "core/model/user_note.h"

#include <map>
#include <set>

#include "core/base/utf8.h"
#include "core/model/part.h"
#include "core/store/text_index.h"
#include "core/store/transaction.h"
#include "core/words/tag.h"

namespace chronicle {
namespace {

constexpr std::size_t mebibyte = std::size_t{1024} * 1024;

/// Whether the tag has a comma, with which tags are typed side by side, or what would end or turn a line.
bool is_broken(const std::string& tag) {
  for (std::size_t at = 0; at < tag.size();) {
    const char32_t c = next_code_point(tag, at);
    if (c == ',' || c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029) return true;
  }
  return false;
}

Error not_utf8(const UserNote& note, const char* field, std::size_t at) {
  return {.code = ErrorCode::not_utf8, .record = note.record.text(), .field = field, .found = std::to_string(at)};
}

Result<void> check_text(const UserNote& note) {
  if (note.text.size() > largest_note)
    return fail({.code = ErrorCode::note_too_large,
                 .record = note.record.text(),
                 .field = "text",
                 .expected = std::to_string(largest_note / mebibyte),
                 .found = std::to_string((note.text.size() + mebibyte - 1) / mebibyte)});
  if (const auto at = first_bad_utf8(note.text)) return fail(not_utf8(note, "text", *at));
  return {};
}

Result<void> check_tag(const UserNote& note, const std::string& tag) {
  if (const auto at = first_bad_utf8(tag)) return fail(not_utf8(note, "tags", *at));
  const bool is_long = tag.size() > longest_tag;
  if (!is_long && !is_broken(tag)) return {};
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
  return kept;
}

/// How the tags of all records but one are spelt, by how they are looked up.
std::map<std::string, std::string> spellings(Library::Connection& connection, const RecordId& but) {
  const Query row = connection.query(
      "SELECT DISTINCT tag FROM user_tag WHERE record IS NOT (SELECT key FROM record WHERE id = ?) ORDER BY tag");
  row->bind(1, but.text());
  std::map<std::string, std::string> names;
  while (row->executeStep()) {
    std::string tag = row->getColumn(0).getString();
    std::string key = fold_tag(tag);
    names.emplace(std::move(key), std::move(tag));
  }
  return names;
}

void remove(Library::Connection& connection, const RecordId& record) {
  const Query row = connection.query("DELETE FROM user_note WHERE record = (SELECT key FROM record WHERE id = ?)");
  row->bind(1, record.text());
  row->exec();
}

void insert(Library::Connection& connection, const UserNote& note) {
  const auto names = spellings(connection, note.record);
  const Query row = connection.query(
      "INSERT INTO user_note (record, text, bookmarked, changed) SELECT key, ?, ?, ? FROM record WHERE id = ?");
  row->bind(1, note.text);
  row->bind(2, note.bookmarked ? 1 : 0);
  row->bind(3, note.changed.number());
  row->bind(4, note.record.text());
  if (row->exec() == 0)
    throw Failure({.code = ErrorCode::unknown_record, .file = connection.path(), .record = note.record.text()});
  for (std::size_t i = 0; i < note.tags.size(); ++i) {
    const auto known = names.find(fold_tag(note.tags[i]));
    const Query tag = connection.query("INSERT INTO user_tag SELECT key, ?, ? FROM record WHERE id = ?");
    tag->bind(1, static_cast<std::int64_t>(i));
    tag->bind(2, known == names.end() ? note.tags[i] : known->second);
    tag->bind(3, note.record.text());
    tag->exec();
  }
}

/// The notes that `where` picks, by record id.
template <typename Bind>
std::vector<UserNote> read_notes(Library::Connection& connection, const std::string& where, const Bind& bind) {
  std::vector<UserNote> notes;
  const Query row = connection.query(
      "SELECT record.id, text, bookmarked, changed, tag FROM user_note JOIN record ON record.key = user_note.record"
      " LEFT JOIN user_tag ON user_tag.record = user_note.record " +
      where + " ORDER BY record.id, position");
  bind(*row);
  while (row->executeStep()) {
    const auto id = RecordId::parse(row->getColumn(0).getText());
    if (notes.empty() || notes.back().record != *id)
      notes.push_back({.record = *id,
                       .text = row->getColumn(1).getString(),
                       .bookmarked = row->getColumn(2).getInt() != 0,
                       .changed = Day{row->getColumn(3).getInt()}});
    if (!row->getColumn(4).isNull()) notes.back().tags.push_back(row->getColumn(4).getString());
  }
  return notes;
}

}  // namespace

std::vector<UserNote> Library::user_notes() const {
  return connection_->guarded([&] { return read_notes(*connection_, "", [](SQLite::Statement&) {}); });
}

std::optional<UserNote> Library::user_note(const RecordId& record) const {
  return connection_->guarded([&]() -> std::optional<UserNote> {
    auto notes =
        read_notes(*connection_, "WHERE record.id = ?", [&](SQLite::Statement& row) { row.bind(1, record.text()); });
    if (notes.empty()) return std::nullopt;
    return std::move(notes.front());
  });
}

Result<void> Library::write_user_note(const UserNote& note) {
  const auto kept = tidy(note);
  if (!kept) return fail(kept.error());
  return in_transaction(*connection_, [&] {
    TextIndexChange index(*this, *connection_);
    index.note(kept->record);
    index.begin();
    remove(*connection_, kept->record);
    if (!kept->is_empty()) insert(*connection_, *kept);
    index.end();
  });
}

}  // namespace chronicle
