// Writes records into the tables. Private to core/store.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/store/records/row.h"
#include "core/store/sqlite/connection.h"

namespace chronicle {

/// Writes records inside a transaction that the caller holds: first all are enrolled, so that they can refer to each
/// other, then written.
class RecordWriter {
 public:
  explicit RecordWriter(Connection& connection);
  RecordWriter(const RecordWriter&) = delete;
  RecordWriter& operator=(const RecordWriter&) = delete;
  ~RecordWriter();

  /// Gives the record its row in `record`. An empty `edition` makes it the user's own.
  void enrol(const RecordId& id, const std::string& edition);

  /// Throws Failure with unknown_id if it refers to a record that is not there.
  template <typename R>
  void write(const R& record) {
    const std::int64_t key = key_of(record.id);
    remove_common(key);
    static const std::string sql = insert_sql<R>();
    const StatementUse row = connection_.use(sql, insert_shape<R>());
    bind_value(*row, 1, key);
    const auto find_key = [this](const RecordId& id) { return key_of(id); };
    visit_facts(record, RowWriter(*row, 2, find_key));
    row->exec();
    write_common(key, record);
  }

  /// Takes records away. Their keys are given to no other record, as long as the library is there.
  void remove(const std::vector<RecordId>& ids);

  /// The key of the record's row. Throws Failure with unknown_id if there is no such record.
  std::int64_t key_of(const RecordId& id);

 private:
  /// The largest key that a record has or had.
  std::int64_t last_key();
  bool insert(const RecordId& id, const std::string& edition);
  /// Takes away what a record that is replaced had in the common tables.
  void remove_common(std::int64_t key);
  void write_common(std::int64_t key, const Record& record);
  void write_list(std::int64_t key, const char* list, const std::vector<std::string>& texts);

  /// Prepared once for all records.
  struct Statements;

  Connection& connection_;
  std::unique_ptr<Statements> statements_;
  std::unordered_map<std::string, std::int64_t> keys_;
  std::optional<std::int64_t> last_key_;       ///< as `last_key` gave it and `insert` moved it on
  std::unordered_set<std::int64_t> replaced_;  ///< keys of the records that the library had before
};

}  // namespace chronicle
