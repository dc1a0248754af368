// Writing records into a library.
#include <map>
#include <set>

#include "core/store/copies/copy.h"
#include "core/store/library.h"
#include "core/store/records/record_writer.h"
#include "core/store/sqlite/checked_row.h"
#include "core/store/sqlite/transaction.h"
#include "core/store/text/text_index.h"

namespace chronicle {
namespace {

/// Ids that a record refers to.
template <typename R>
std::vector<RecordId> references_of(const R& record) {
  std::vector<RecordId> ids;
  visit_values(record, [&]<typename T>(const auto& /*fact*/, const T& value) {
    if constexpr (IsReference<T>::value) ids.push_back(id_of(value));
  });
  for (const auto& topic : record.topics) ids.push_back(topic.id());
  for (const auto& citation : record.citations) ids.push_back(citation.source.id());
  return ids;
}

/// Whose a record is: the bundled record's, by an edition, or the user's own, or of whom salvage could not tell.
enum class Origin { edition, user, unknown };

std::map<std::string, Origin> origins_of_all(Connection& connection) {
  CheckedRow row(connection, "SELECT id, edition FROM record", "a record");
  std::map<std::string, Origin> origins;
  while (row.next()) {
    const auto edition = row.get<std::optional<std::string>>(1);
    origins.emplace(row.get<RecordId>(0).text(), !edition                      ? Origin::user
                                                 : *edition == unknown_edition ? Origin::unknown
                                                                               : Origin::edition);
  }
  return origins;
}

bool is_empty(Connection& connection) {
  return !CheckedRow(connection, "SELECT 1 FROM record LIMIT 1", "a record").next();
}

/// Of the ids in `outdated`, those that nothing rests on: neither what the user keeps nor a record that stays.
std::set<std::string> removable(const Library& library, std::set<std::string> outdated) {
  for (const RecordId& source : library.sources_with_copy()) outdated.erase(source.text());
  for (const UserNote& note : library.user_notes()) outdated.erase(note.record.text());
  if (outdated.empty()) return outdated;
  const Bundle now = library.everything();
  std::map<std::string, std::vector<RecordId>> references;  // of those that may go
  std::vector<RecordId> needed;
  for_each_kind([&]<typename R>() {
    for (const R& record : now.of<R>()) {
      std::vector<RecordId> ids = references_of(record);
      if (outdated.contains(record.id.text()))
        references.emplace(record.id.text(), std::move(ids));
      else
        needed.insert(needed.end(), ids.begin(), ids.end());
    }
  });
  while (!needed.empty()) {
    const std::string id = needed.back().text();
    needed.pop_back();
    if (outdated.erase(id) == 0) continue;
    const auto& more = references[id];
    needed.insert(needed.end(), more.begin(), more.end());
  }
  return outdated;
}

/// An edition on its way into a library, within a transaction.
class EditionWriter {
 public:
  EditionWriter(const Library& library, Connection& connection, const std::string& edition)
      : library_(library), connection_(connection), edition_(edition), writer_(connection) {}

  EditionChanges write(const Bundle& bundle) {
    const auto before = origins_of_all(connection_);
    for (const auto& [id, origin] : before)
      if (origin == Origin::edition) outdated_.insert(id);
    Bundle fresh;
    for_each_kind([&]<typename R>() {
      for (const R& record : bundle.of<R>()) {
        outdated_.erase(record.id.text());
        const auto known = before.find(record.id.text());
        if (takes(record, known == before.end() ? std::nullopt : std::optional(known->second)))
          fresh.of<R>().push_back(record);
      }
    });
    for_each_kind([&]<typename R>() {
      for (const R& record : fresh.of<R>()) writer_.enrol(record.id, edition_);
    });
    for_each_kind([&]<typename R>() {
      for (const R& record : fresh.of<R>()) writer_.write(record);
    });
    remove_outdated();
    const Query row = connection_.query("INSERT OR REPLACE INTO library VALUES ('edition', ?)");
    row->bind(1, edition_);
    row->exec();
    return std::move(changes_);
  }

 private:
  /// Whether a record of the edition is to be written; counts it.
  template <typename R>
  bool takes(const R& record, const std::optional<Origin>& known) {
    if (!known) {
      ++changes_.added;
      return true;
    }
    if (library_.find<R>(record.id) == record) {
      ++changes_.same;
      return false;
    }
    if (known == Origin::user) {
      changes_.differing.push_back(record.id);
      return false;
    }
    ++changes_.changed;
    return true;
  }

  void remove_outdated() {
    const auto removed = removable(library_, outdated_);
    for (const std::string& id : removed) {
      const Query row = connection_.query("DELETE FROM record WHERE id = ?");
      row->bind(1, id);
      row->exec();
    }
    changes_.removed = removed.size();
    changes_.spared = outdated_.size() - removed.size();
  }

  const Library& library_;
  Connection& connection_;
  const std::string& edition_;
  RecordWriter writer_;
  std::set<std::string> outdated_;  ///< what an earlier edition brought and this one no longer has
  EditionChanges changes_;
};

}  // namespace

Result<Changes> Library::write(const Bundle& bundle) {
  return in_transaction(*connection_, [&] {
    Changes changes;
    RecordWriter writer(*connection_);
    TextIndexChange index(*this, *connection_);
    Bundle fresh;
    const bool was_empty = is_empty(*connection_);
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

Result<EditionChanges> Library::write_edition(const Bundle& bundle, const std::string& edition) {
  return in_transaction(*connection_, [&] {
    chronicle::back_up(*connection_, BackupReason::edition);
    TextIndexChange index(*this, *connection_);
    index.note_all();
    index.begin();
    auto changes = EditionWriter(*this, *connection_, edition).write(bundle);
    index.end();
    return changes;
  });
}

}  // namespace chronicle
