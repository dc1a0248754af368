#include "core/store/records/record_writer.h"

#include <utility>

#include "core/store/records/common_rows.h"
#include "core/store/sqlite/query.h"

namespace chronicle {
namespace {

using Key = std::int64_t;
using Position = std::int64_t;
using Text = std::string;
using MaybeText = std::optional<std::string>;

MaybeText or_null(const std::string& text) { return text.empty() ? std::nullopt : std::optional(text); }

std::string word_of_kind(const RecordId& id) { return std::string(name_of(id.kind())); }

/// Calls `write(position, element)` for each element of a list.
template <typename List, typename Write>
void with_positions(const List& list, const Write& write) {
  Position position = 0;
  for (const auto& element : list) write(position++, element);
}

}  // namespace

struct RecordWriter::Statements {
  explicit Statements(Connection& own) : connection(own) {}

  Connection& connection;
  Query<void(Key, RecordId, Text, MaybeText)> insert{
      connection, "INSERT INTO record VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO NOTHING"};
  Query<std::tuple<Key>(MaybeText, Text, RecordId)> renew{
      connection, "UPDATE record SET edition = ?1, kind = ?2 WHERE id = ?3 RETURNING key", "record"};
  Query<std::tuple<Key>(RecordId)> key{connection, "SELECT key FROM record WHERE id = ?", "record"};
  Query<void(Key, Text, Text)> name{connection, "INSERT INTO name VALUES (?, ?, ?)"};
  Query<void(Key, Text, Position, Text)> remark{connection, "INSERT INTO remark VALUES (?, ?, ?, ?)"};
  Query<void(Key, Position, Key)> topic{connection, "INSERT INTO record_topic VALUES (?, ?, ?)"};
  Query<void(Key, Position, Text, Key, MaybeText, std::optional<Confidence>, MaybeText, MaybeText)> citation{
      connection, "INSERT INTO citation VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
  Query<void(Key, Position, Text, Text)> reading{connection, "INSERT INTO reading VALUES (?, ?, ?, ?)"};
};

RecordWriter::RecordWriter(Connection& connection)
    : connection_(connection), statements_(std::make_unique<Statements>(connection)) {}
RecordWriter::~RecordWriter() = default;

void RecordWriter::enrol(const RecordId& id, const std::string& edition) {
  if (insert(id, edition)) return;
  const auto row = statements_->renew.first(or_null(edition), word_of_kind(id), id);
  if (!row) throw Failure({.code = ErrorCode::damaged_library, .file = connection_.path(), .record = id.text()});
  replaced_.insert(keys_[id.text()] = std::get<0>(*row));
}

bool RecordWriter::insert(const RecordId& id, const std::string& edition) {
  if (!last_key_) last_key_ = last_key();
  const Key key = *last_key_ + 1;
  if (statements_->insert.run(key, id, word_of_kind(id), or_null(edition)) == 0) return false;
  last_key_ = keys_[id.text()] = key;
  return true;
}

std::int64_t RecordWriter::last_key() {
  Query<std::tuple<Key>()> row(
      connection_,
      "SELECT max(ifnull((SELECT max(key) FROM record), 0),"
      " ifnull((SELECT CAST(value AS INTEGER) FROM library WHERE key = 'last key'), 0)) AS \"last key\"",
      "library");
  return std::get<0>(row.first().value());
}

void RecordWriter::remove(const std::vector<RecordId>& ids) {
  Query<void(Text)>(connection_, "INSERT OR REPLACE INTO library VALUES ('last key', ?)")
      .run(std::to_string(last_key()));
  Query<void(RecordId)> row(connection_, "DELETE FROM record WHERE id = ?");
  for (const RecordId& id : ids) row.run(id);
}

std::int64_t RecordWriter::key_of(const RecordId& id) {
  if (const auto found = keys_.find(id.text()); found != keys_.end()) return found->second;
  const auto row = statements_->key.first(id);
  if (!row) throw Failure({.code = ErrorCode::unknown_id, .file = connection_.path(), .found = id.text()});
  return keys_[id.text()] = std::get<0>(*row);
}

void RecordWriter::remove_common(std::int64_t key) {
  if (!replaced_.contains(key)) return;
  for (const char* table : common_tables) {
    const std::string name = table;
    Query<void(Key)>(connection_, "DELETE FROM " + name + " WHERE record = ?").run(key);
  }
}

void RecordWriter::write_list(std::int64_t key, const char* list, const std::vector<std::string>& texts) {
  with_positions(texts, [&](Position at, const Text& text) { statements_->remark.run(key, list, at, text); });
}

void RecordWriter::write_common(std::int64_t key, const Record& record) {
  for (const auto& [language, text] : record.names) statements_->name.run(key, language, text);
  write_list(key, "other_names", record.other_names);
  write_list(key, "notes", record.notes);
  write_list(key, "not_applicable", record.not_applicable);
  write_list(key, "not_looked_up", record.not_looked_up);
  write_list(key, "former_ids", record.former_ids);
  with_positions(record.topics, [&](Position at, const Ref<Kind::topic>& topic) {
    statements_->topic.run(key, at, key_of(topic.id()));
  });
  with_positions(record.citations, [&](Position at, const Citation& citation) {
    statements_->citation.run(key, at, citation.field, key_of(citation.source.id()), citation.locator,
                              citation.confidence, citation.reading, citation.derivation);
  });
  with_positions(record.readings, [&](Position at, const Reading& reading) {
    statements_->reading.run(key, at, reading.field, reading.reason);
  });
}

}  // namespace chronicle
