#include "core/store/user/carry.h"

#include <algorithm>
#include <sstream>
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
  const bool has_it = ("\n\n" + note.text + "\n\n").find("\n\n" + gone->text + "\n\n") != std::string::npos;
  if (!note.text.empty() && !gone->text.empty() && !has_it) note.text += "\n\n" + gone->text;
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

/// What there is to a record.
Carried carried_of(Connection& connection, const RecordId& record, CarriedPart part) {
  Carried one{.part = part, .note = UserNotes(connection).find(record).value_or(UserNote{.record = record})};
  Query<std::tuple<std::string, Day, std::string>(RecordId)> row(
      connection, "SELECT checksum, kept, origin FROM kept_copy WHERE source = (SELECT key FROM record WHERE id = ?)",
      "kept_copy");
  if (auto copy = row.first(record)) std::tie(one.checksum, one.copied, one.origin) = *std::move(copy);
  return one;
}

std::string joined_tags(const std::vector<std::string>& tags) {
  std::string text;
  for (const std::string& tag : tags) text += (text.empty() ? "" : "\n") + tag;
  return text;
}

/// What was carried over for one record that went, part by part.
using CarriedParts = std::map<CarriedPart, Carried>;

std::map<RecordId, CarriedParts> read_carried(Connection& connection, std::int64_t change_set) {
  Query<std::tuple<RecordId, RecordId, CarriedPart, std::string, std::string, bool, Day, std::string, Day, std::string>(
      std::int64_t)>
      row(connection,
          "SELECT gone, kept, note, text, tags, bookmarked, changed, checksum, copied, origin FROM carried"
          " WHERE change_set = ?",
          "carried");
  std::map<RecordId, CarriedParts> all;
  row.begin(change_set);
  while (row.next()) {
    Carried one{.change_set = change_set, .gone = row.get<0>(), .kept = row.get<1>(), .part = row.get<2>()};
    row.about(one.gone);
    one.note = {.record = one.gone,
                .text = row.get<3>(),
                .tags = tags_of_lines(row.get<4>()),
                .bookmarked = row.get<5>(),
                .changed = row.get<6>()};
    one.checksum = row.get<7>();
    one.copied = row.get<8>();
    one.origin = row.get<9>();
    all[one.gone].emplace(one.part, std::move(one));
  }
  return all;
}

bool says_as_much(const UserNote& a, const UserNote& b) {
  return a.text == b.text && a.tags == b.tags && a.bookmarked == b.bookmarked;
}

void note_back(Connection& connection, const CarriedParts& parts) {
  UserNotes notes(connection);
  const auto put = [&](UserNote note, const RecordId& record) {
    note.record = record;
    notes.put(note);
  };
  const Carried& gone = parts.at(CarriedPart::gone);
  if (!gone.note.is_empty()) put(gone.note, gone.gone);
  const auto now = notes.find(gone.kept).value_or(UserNote{.record = gone.kept});
  if (says_as_much(now, parts.at(CarriedPart::joined).note)) put(parts.at(CarriedPart::kept).note, gone.kept);
}

void copy_back(Connection& connection, const Carried& gone, const Carried& kept) {
  if (gone.checksum.empty()) return;
  Query<void(std::string, Day, std::string, RecordId, RecordId)>(
      connection,
      "INSERT OR IGNORE INTO kept_copy (source, text, checksum, kept, origin)"
      " SELECT (SELECT key FROM record WHERE id = ?5), text, checksum, ?2, ?3 FROM kept_copy"
      " WHERE source = (SELECT key FROM record WHERE id = ?4) AND checksum = ?1")
      .run(gone.checksum, gone.copied, gone.origin, gone.kept, gone.gone);
  if (kept.checksum.empty())
    Query<void(RecordId, std::string)>(
        connection, "DELETE FROM kept_copy WHERE source = (SELECT key FROM record WHERE id = ?) AND checksum = ?")
        .run(gone.kept, gone.checksum);
}

}  // namespace

std::vector<std::string> tags_of_lines(const std::string& text) {
  std::vector<std::string> tags;
  std::istringstream lines(text);
  for (std::string tag; std::getline(lines, tag);) tags.push_back(std::move(tag));
  return tags;
}

std::vector<Carried> carry_over(Connection& connection, const RecordId& gone, const RecordId& kept) {
  std::vector<Carried> carried{carried_of(connection, gone, CarriedPart::gone),
                               carried_of(connection, kept, CarriedPart::kept)};
  carry_note(connection, gone, kept);
  carry_copy(connection, gone, kept);
  carried.push_back(carried_of(connection, kept, CarriedPart::joined));
  for (Carried& one : carried) {
    one.gone = gone;
    one.kept = kept;
  }
  return carried;
}

void keep_carried(Connection& connection, std::int64_t change_set, std::vector<Carried> carried) {
  Query<void(std::int64_t)>(connection, "DELETE FROM carried WHERE change_set = ?").run(change_set);
  for (Carried& one : carried) {
    one.change_set = change_set;
    append_carried(connection, one);
  }
}

void append_carried(Connection& connection, const Carried& carried) {
  Query<void(std::int64_t, RecordId, RecordId, CarriedPart, std::string, std::string, bool, Day, std::string, Day,
             std::string)>(connection, "INSERT OR REPLACE INTO carried VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .run(carried.change_set, carried.gone, carried.kept, carried.part, carried.note.text,
           joined_tags(carried.note.tags), carried.note.bookmarked, carried.note.changed, carried.checksum,
           carried.copied, carried.origin);
}

void carry_back(Connection& connection, std::int64_t change_set) {
  for (const auto& [gone, parts] : read_carried(connection, change_set)) {
    if (parts.size() != Words<CarriedPart>::values.size()) continue;  // of a library that was damaged
    note_back(connection, parts);
    copy_back(connection, parts.at(CarriedPart::gone), parts.at(CarriedPart::kept));
  }
}

std::map<RecordId, RecordId> carried_by(Connection& connection, std::int64_t change_set) {
  Query<std::tuple<RecordId, RecordId>(std::int64_t)> row(
      connection, "SELECT DISTINCT gone, kept FROM carried WHERE change_set = ?", "carried");
  std::map<RecordId, RecordId> carried;
  row.begin(change_set);
  while (row.next()) carried.emplace(row.get<0>(), row.get<1>());
  return carried;
}

std::int64_t undone_by(Connection& connection, std::int64_t change_set) {
  Query<std::tuple<std::int64_t>(std::int64_t)> row(
      connection, "SELECT COALESCE(reverses, number) AS undone FROM change_set WHERE number = ?", "change_set");
  const auto found = row.first(change_set);
  return found ? std::get<0>(*found) : change_set;
}

}  // namespace chronicle
