#include "core/query/questions/own_changes.h"

#include <set>

#include "core/exchange/members.h"
#include "core/store/history/record_history.h"
#include "core/store/records/records.h"

namespace chronicle {
namespace {

std::vector<Change> changes_between(const RecordId& id, const Members& before, const Members& after) {
  Members keys = before;
  keys.insert(after.begin(), after.end());
  std::vector<Change> changes;
  for (const auto& [key, value] : keys) {
    Change change{ChangeKind::changed, id, key, value_at(before, key), value_at(after, key)};
    if (change.before != change.after) changes.push_back(std::move(change));
  }
  return changes;
}

}  // namespace

std::vector<ChangedRecord> changed_records(const Library& library) {
  std::vector<ChangedRecord> changed;
  for (const Original& original : library.history().originals()) {
    dispatch(original.record.kind(), [&]<typename R>() {
      const auto now = library.records().find<R>(original.record);
      if (!now) return;
      auto changes = changes_between(original.record, members_of(record_of<R>(original.object)), members_of(*now));
      if (!changes.empty()) changed.push_back({original.record, original.edition, std::move(changes)});
    });
  }
  return changed;
}

std::vector<RecordId> added_records(const Library& library, const Catalogue& catalogue) {
  // A record of an edition is the user's own once it was changed; what it was is kept.
  const auto editions = library.history().editions();
  std::set<RecordId> changed;
  for (Original& original : library.history().originals()) changed.insert(std::move(original.record));
  std::vector<RecordId> added;
  for_each_kind([&]<typename R>() {
    for (const R& record : catalogue.all<R>())
      if (!editions.contains(record.id) && !changed.contains(record.id)) added.push_back(record.id);
  });
  return added;
}

}  // namespace chronicle
