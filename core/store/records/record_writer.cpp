#include "core/store/records/record_writer.h"

#include "core/store/records/common_rows.h"

namespace chronicle {

void RecordWriter::enrol(const RecordId& id, const std::string& edition) {
  auto key = put(id, edition, "INSERT INTO record (edition, id, kind) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING");
  if (!key) {
    key = put(id, edition, "UPDATE record SET edition = ?1, kind = ?3 WHERE id = ?2");
    if (!key) throw Failure({.code = ErrorCode::damaged_library, .file = connection_.path(), .record = id.text()});
    replaced_.insert(*key);
  }
  keys_[id.text()] = *key;
}

std::optional<std::int64_t> RecordWriter::put(const RecordId& id, const std::string& edition, const char* sql) {
  CheckedRow row(connection_, std::string(sql) + " RETURNING key", "a record");
  if (!edition.empty()) row.statement().bind(1, edition);
  row.statement().bind(2, id.text());
  row.statement().bind(3, std::string(name_of(id.kind())));
  return row.next() ? std::optional(row.get<std::int64_t>(0)) : std::nullopt;
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
