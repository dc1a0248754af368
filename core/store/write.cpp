// Writing records and what the user hangs on them into a library.
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "core/base/utf8.h"
#include "core/store/connection.h"
#include "core/store/copy.h"
#include "core/store/row.h"
#include "core/store/text_index.h"
#include "core/store/transaction.h"

namespace chronicle {
namespace {

using Keys = std::unordered_map<std::string, std::int64_t>;

/// Ids that a record refers to.
template <typename R>
std::vector<RecordId> references_of(const R& record) {
  std::vector<RecordId> ids;
  const auto take = [&](const auto& value) {
    using T = std::remove_cvref_t<decltype(value)>;
    if constexpr (std::same_as<T, RecordId>)
      ids.push_back(value);
    else if constexpr (IsReference<T>::value)
      ids.push_back(value.id());
  };
  R::describe(record, [&]<typename T>(const char*, const T& member) {
    if constexpr (std::same_as<T, std::optional<PlainType<T>>>) {
      if (member) take(*member);
    } else {
      take(member);
    }
  });
  for (const auto& topic : record.topics) ids.push_back(topic.id());
  for (const auto& citation : record.citations) ids.push_back(citation.source.id());
  return ids;
}

/// Writes records inside a transaction that the caller holds.
class Writer {
 public:
  explicit Writer(Library::Connection& connection) : connection_(connection) {}

  /// Gives the record its row in `record`. An empty `edition` makes it the user's own.
  void enrol(const RecordId& id, const std::string& edition) {
    auto key = put(id, edition, "INSERT INTO record (edition, id, kind) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING");
    if (!key) {
      key = put(id, edition, "UPDATE record SET edition = ?1, kind = ?3 WHERE id = ?2");
      if (!key) throw Failure({.code = ErrorCode::damaged_library, .file = connection_.path(), .record = id.text()});
      replaced_.insert(*key);
    }
    keys_[id.text()] = *key;
  }

  template <typename R>
  void write(const R& record) {
    const std::int64_t key = key_of(record.id);
    if (replaced_.contains(key))
      for (const char* table : {"name", "remark", "record_topic", "citation", "reading"})
        run("DELETE FROM " + std::string(table) + " WHERE record = ?", key);
    const Query row = connection_.query(insert_sql<R>());
    row->bind(1, key);
    const auto find_key = [this](const RecordId& id) { return key_of(id); };
    R::describe(record, RowWriter(*row, 2, find_key));
    row->exec();
    write_common(key, record);
  }

 private:
  std::optional<std::int64_t> put(const RecordId& id, const std::string& edition, const char* sql) {
    const Query row = connection_.query(std::string(sql) + " RETURNING key");
    if (!edition.empty()) row->bind(1, edition);
    row->bind(2, id.text());
    row->bind(3, std::string(name_of(id.kind())));
    return row->executeStep() ? std::optional(row->getColumn(0).getInt64()) : std::nullopt;
  }

  std::int64_t key_of(const RecordId& id) {
    if (const auto found = keys_.find(id.text()); found != keys_.end()) return found->second;
    const Query row = connection_.query("SELECT key FROM record WHERE id = ?");
    row->bind(1, id.text());
    if (!row->executeStep())
      throw Failure({.code = ErrorCode::unknown_id, .file = connection_.path(), .found = id.text()});
    return keys_[id.text()] = row->getColumn(0).getInt64();
  }

  template <typename... Values>
  void run(const std::string& sql, const Values&... values) {
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

  void write_list(std::int64_t key, const char* list, const std::vector<std::string>& texts) {
    for (std::size_t i = 0; i < texts.size(); ++i)
      run("INSERT INTO remark VALUES (?, ?, ?, ?)", key, std::string(list), static_cast<std::int64_t>(i), texts[i]);
  }

  void write_common(std::int64_t key, const Record& record) {
    for (const auto& [language, text] : record.names) run("INSERT INTO name VALUES (?, ?, ?)", key, language, text);
    write_list(key, "other_names", record.other_names);
    write_list(key, "notes", record.notes);
    write_list(key, "not_applicable", record.not_applicable);
    write_list(key, "not_looked_up", record.not_looked_up);
    for (std::size_t i = 0; i < record.topics.size(); ++i)
      run("INSERT INTO record_topic VALUES (?, ?, ?)", key, static_cast<std::int64_t>(i),
          key_of(record.topics[i].id()));
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

  Library::Connection& connection_;
  Keys keys_;
  std::unordered_set<std::int64_t> replaced_;  ///< keys of the records that the library had before
};

/// Ids of the bundled record's rows; with `own` those of the user.
std::set<std::string> ids_by_origin(Library::Connection& connection, bool own) {
  const Query row = connection.query(own ? "SELECT id FROM record WHERE edition IS NULL"
                                         : "SELECT id FROM record WHERE edition IS NOT NULL");
  std::set<std::string> ids;
  while (row->executeStep()) ids.insert(row->getColumn(0).getString());
  return ids;
}

/// What keeps a text from being kept.
Result<void> check_text(const KeptCopy& copy) {
  constexpr std::size_t mebibyte = std::size_t{1024} * 1024;
  if (copy.text.size() > largest_copy)
    return fail({.code = ErrorCode::text_too_large,
                 .file = copy.origin,
                 .expected = std::to_string(largest_copy / mebibyte),
                 .found = std::to_string((copy.text.size() + mebibyte - 1) / mebibyte)});
  if (const auto at = first_bad_utf8(copy.text))
    return fail({.code = ErrorCode::not_utf8, .file = copy.origin, .found = std::to_string(*at)});
  return {};
}

Error nameless_question(const std::string& path) {
  return {.code = ErrorCode::bad_value,
          .file = path,
          .record = "saved question",
          .field = "name",
          .expected = "a name",
          .found = "nothing"};
}

}  // namespace

Result<Changes> Library::write(const Bundle& bundle) {
  return in_transaction(*connection_, [&] {
    Changes changes;
    Writer writer(*connection_);
    TextIndexChange index(*this, *connection_);
    Bundle fresh;
    const bool was_empty = ids_by_origin(*connection_, true).empty() && ids_by_origin(*connection_, false).empty();
    for_each_kind([&]<typename R>() {
      for (const R& record : bundle.of<R>()) {
        const auto known = was_empty ? std::nullopt : find<R>(record.id);
        if (known && *known == record) {
          ++changes.same;
          continue;
        }
        ++(known ? changes.changed : changes.added);
        index.note(record, known ? &*known : nullptr);
        fresh.of<R>().push_back(record);
      }
    });
    if (fresh.size() > 0) chronicle::back_up(*connection_, BackupReason::import);
    for_each_kind([&]<typename R>() {
      for (const R& record : fresh.of<R>()) writer.enrol(record.id, {});
    });
    index.begin();
    for_each_kind([&]<typename R>() {
      for (const R& record : fresh.of<R>()) writer.write(record);
    });
    index.end();
    return changes;
  });
}

Result<Changes> Library::write_edition(const Bundle& bundle, const std::string& edition) {
  return in_transaction(*connection_, [&] {
    chronicle::back_up(*connection_, BackupReason::edition);
    Changes changes;
    Writer writer(*connection_);
    TextIndexChange index(*this, *connection_);
    index.note_all();
    index.begin();
    const auto own = ids_by_origin(*connection_, true);
    auto outdated = ids_by_origin(*connection_, false);
    const auto before = outdated;
    for_each_kind([&]<typename R>() {
      for (const R& record : bundle.of<R>()) {
        outdated.erase(record.id.text());
        if (own.contains(record.id.text()))
          ++changes.same;
        else
          writer.enrol(record.id, edition);
      }
    });
    for_each_kind([&]<typename R>() {
      for (const R& record : bundle.of<R>()) {
        if (own.contains(record.id.text())) continue;
        ++(before.contains(record.id.text()) ? changes.changed : changes.added);
        writer.write(record);
      }
    });
    // What the edition no longer has goes, but for what the user keeps a copy of or has a note on and what a record
    // that stays refers to.
    for (const RecordId& source : sources_with_copy()) outdated.erase(source.text());
    for (const UserNote& note : user_notes()) outdated.erase(note.record.text());
    if (!outdated.empty()) {
      const Bundle now = everything();
      for (bool found = true; found;) {
        found = false;
        for_each_kind([&]<typename R>() {
          for (const R& record : now.of<R>()) {
            if (outdated.contains(record.id.text())) continue;
            for (const RecordId& id : references_of(record)) found = outdated.erase(id.text()) > 0 || found;
          }
        });
      }
    }
    for (const std::string& id : outdated) {
      const Query row = connection_->query("DELETE FROM record WHERE id = ?");
      row->bind(1, id);
      row->exec();
      ++changes.removed;
    }
    const Query row = connection_->query("INSERT OR REPLACE INTO library VALUES ('edition', ?)");
    row->bind(1, edition);
    row->exec();
    index.end();
    return changes;
  });
}

Result<void> Library::keep_copy(const KeptCopy& copy) {
  if (auto checked = check_text(copy); !checked) return checked;
  return in_transaction(*connection_, [&] {
    TextIndexChange index(*this, *connection_);
    index.note(copy.source.id());
    index.begin();
    const Query row = connection_->query(
        "INSERT OR REPLACE INTO kept_copy (source, text, checksum, kept, origin)"
        " SELECT key, ?, ?, ?, ? FROM record WHERE id = ?");
    row->bind(1, copy.text);
    row->bind(2, copy.checksum);
    row->bind(3, copy.kept.number());
    row->bind(4, copy.origin);
    row->bind(5, copy.source.text());
    if (row->exec() == 0)
      throw Failure({.code = ErrorCode::unknown_record, .file = path(), .record = copy.source.text()});
    index.end();
  });
}

Result<void> Library::drop_copy(const RecordId& source) {
  return in_transaction(*connection_, [&] {
    TextIndexChange index(*this, *connection_);
    index.note(source);
    index.begin();
    const Query row = connection_->query("DELETE FROM kept_copy WHERE source = (SELECT key FROM record WHERE id = ?)");
    row->bind(1, source.text());
    row->exec();
    index.end();
  });
}

Result<void> Library::save_question(const SavedQuestion& question) {
  if (question.name.empty()) return fail(nameless_question(path()));
  return in_transaction(*connection_, [&] {
    const Query row = connection_->query("INSERT OR REPLACE INTO saved_question (name, view) VALUES (?, ?)");
    row->bind(1, question.name);
    row->bind(2, question.view);
    row->exec();
  });
}

Result<void> Library::rename_question(const std::string& name, const std::string& other) {
  if (other.empty()) return fail(nameless_question(path()));
  return in_transaction(*connection_, [&] {
    const Query row = connection_->query("UPDATE OR REPLACE saved_question SET name = ? WHERE name = ?");
    row->bind(1, other);
    row->bind(2, name);
    if (row->exec() == 0) throw Failure({.code = ErrorCode::unknown_record, .file = path(), .record = name});
  });
}

Result<void> Library::drop_question(const std::string& name) {
  return in_transaction(*connection_, [&] {
    const Query row = connection_->query("DELETE FROM saved_question WHERE name = ?");
    row->bind(1, name);
    row->exec();
  });
}

}  // namespace chronicle
