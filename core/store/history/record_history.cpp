#include "core/store/history/record_history.h"

#include "core/store/history/change_rows.h"
#include "core/store/sqlite/query.h"

namespace chronicle {

std::vector<ChangeSet> RecordHistory::change_sets() const {
  return connection_.guarded([this] { return read_heads(connection_); });
}

std::int64_t RecordHistory::last_number() const {
  return connection_.guarded([this] {
    Query<std::tuple<std::int64_t>()> row(connection_, "SELECT COALESCE(MAX(number), 0) AS number FROM change_set",
                                          "change_set");
    return std::get<0>(row.first().value());
  });
}

ChangeSet RecordHistory::change_set(std::int64_t number) const {
  return connection_.guarded([&] { return read_change_set(connection_, number); });
}

std::vector<ChangeSet> RecordHistory::changes_of(const RecordId& record) const {
  return connection_.guarded([&] { return read_changes_of(connection_, record); });
}

std::optional<Original> RecordHistory::original(const RecordId& record) const {
  return connection_.guarded([&] { return read_original(connection_, record); });
}

std::vector<Original> RecordHistory::originals() const {
  return connection_.guarded([this] { return read_originals(connection_); });
}

std::map<RecordId, std::string> RecordHistory::editions() const {
  return connection_.guarded([&] {
    Query<std::tuple<RecordId, std::string>()> row(
        connection_, "SELECT id, edition FROM record WHERE edition IS NOT NULL", "record");
    std::map<RecordId, std::string> editions;
    while (row.next()) {
      auto id = row.get<0>();
      row.about(id);
      editions.emplace(std::move(id), row.get<1>());
    }
    return editions;
  });
}

}  // namespace chronicle
