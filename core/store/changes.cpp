// What was done to the records of a library, and whose they are.
#include "core/store/history/change_rows.h"
#include "core/store/library.h"
#include "core/store/sqlite/checked_row.h"

namespace chronicle {

std::vector<ChangeSet> Library::change_sets() const {
  return connection_->guarded([this] { return read_heads(*connection_); });
}

ChangeSet Library::change_set(std::int64_t number) const {
  return connection_->guarded([&] { return read_change_set(*connection_, number); });
}

std::vector<ChangeSet> Library::changes_of(const RecordId& record) const {
  return connection_->guarded([&] { return read_changes_of(*connection_, record); });
}

std::optional<Original> Library::original(const RecordId& record) const {
  return connection_->guarded([&] { return read_original(*connection_, record); });
}

std::map<RecordId, std::string> Library::editions() const {
  return connection_->guarded([&] {
    CheckedRow row(*connection_, "SELECT id, edition FROM record WHERE edition IS NOT NULL", "a record");
    std::map<RecordId, std::string> editions;
    while (row.next()) {
      auto id = row.get<RecordId>(0);
      row.about(id);
      editions.emplace(std::move(id), row.get<std::string>(1));
    }
    return editions;
  });
}

}  // namespace chronicle
