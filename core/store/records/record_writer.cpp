#include "core/store/records/record_writer.h"

#include "core/store/records/common_rows.h"

namespace chronicle {

void RecordWriter::enrol(const RecordId& id, const std::string& edition) {
  if (insert(id, edition)) return;
  CheckedRow row(connection_, "UPDATE record SET edition = ?1, kind = ?2 WHERE id = ?3 RETURNING key", "a record");
  if (!edition.empty()) row.statement().bind(1, edition);
  row.statement().bind(2, std::string(name_of(id.kind())));
  row.statement().bind(3, id.text());
  if (!row.next()) throw Failure({.code = ErrorCode::damaged_library, .file = connection_.path(), .record = id.text()});
  replaced_.insert(keys_[id.text()] = row.get<std::int64_t>(0));
}

bool RecordWriter::insert(const RecordId& id, const std::string& edition) {
  if (!last_key_) last_key_ = last_key();
  const std::int64_t key = *last_key_ + 1;
  const Query row = connection_.query("INSERT INTO record VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO NOTHING");
  row->bind(1, key);
  row->bind(2, id.text());
  row->bind(3, std::string(name_of(id.kind())));
  if (!edition.empty()) row->bind(4, edition);
  if (row->exec() == 0) return false;
  last_key_ = keys_[id.text()] = key;
  return true;
}

std::int64_t RecordWriter::last_key() {
  CheckedRow row(connection_,
                 "SELECT max(ifnull((SELECT max(key) FROM record), 0),"
                 " ifnull((SELECT CAST(value AS INTEGER) FROM library WHERE key = 'last key'), 0)) AS \"last key\"",
                 "the library");
  row.next();
  return row.get<std::int64_t>(0);
}

void RecordWriter::remove(const std::vector<RecordId>& ids) {
  run("INSERT OR REPLACE INTO library VALUES ('last key', ?)", std::to_string(last_key()));
  for (const RecordId& id : ids) run("DELETE FROM record WHERE id = ?", id.text());
}

std::int64_t RecordWriter::key_of(const RecordId& id) {
  if (const auto found = keys_.find(id.text()); found != keys_.end()) return found->second;
  CheckedRow row(connection_, "SELECT key FROM record WHERE id = ?", "a record");
  row.bind(id.text());
  if (!row.next()) throw Failure({.code = ErrorCode::unknown_id, .file = connection_.path(), .found = id.text()});
  return keys_[id.text()] = row.get<std::int64_t>(0);
}

template <typename... Values>
void RecordWriter::run(const std::string& sql, const Values&... values) {
  const Query row = connection_.query(sql);
  int at = 1;
  const auto bind = [&]<typename T>(const T& value) {
    if constexpr (std::same_as<T, std::optional<std::string>>) {
      if (value) row->bind(at, *value);
    } else {
      row->bind(at, value);
    }
    ++at;
  };
  (bind(values), ...);
  row->exec();
}

void RecordWriter::remove_common(std::int64_t key) {
  if (!replaced_.contains(key)) return;
  for (const char* table : common_tables) run("DELETE FROM " + std::string(table) + " WHERE record = ?", key);
}

void RecordWriter::write_list(std::int64_t key, const char* list, const std::vector<std::string>& texts) {
  for (std::size_t i = 0; i < texts.size(); ++i)
    run("INSERT INTO remark VALUES (?, ?, ?, ?)", key, std::string(list), static_cast<std::int64_t>(i), texts[i]);
}

void RecordWriter::write_common(std::int64_t key, const Record& record) {
  for (const auto& [language, text] : record.names) run("INSERT INTO name VALUES (?, ?, ?)", key, language, text);
  write_list(key, "other_names", record.other_names);
  write_list(key, "notes", record.notes);
  write_list(key, "not_applicable", record.not_applicable);
  write_list(key, "not_looked_up", record.not_looked_up);
  for (std::size_t i = 0; i < record.topics.size(); ++i)
    run("INSERT INTO record_topic VALUES (?, ?, ?)", key, static_cast<std::int64_t>(i), key_of(record.topics[i].id()));
  for (std::size_t i = 0; i < record.citations.size(); ++i) {
    const Citation& citation = record.citations[i];
    const auto confidence =
        citation.confidence ? std::optional<std::string>(std::string(word_of(*citation.confidence))) : std::nullopt;
    run("INSERT INTO citation VALUES (?, ?, ?, ?, ?, ?, ?, ?)", key, static_cast<std::int64_t>(i), citation.field,
        key_of(citation.source.id()), citation.locator, confidence, citation.reading, citation.derivation);
  }
  for (std::size_t i = 0; i < record.readings.size(); ++i)
    run("INSERT INTO reading VALUES (?, ?, ?, ?)", key, static_cast<std::int64_t>(i), record.readings[i].field,
        record.readings[i].reason);
}

}  // namespace chronicle
