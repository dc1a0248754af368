// The one way in which records are changed.
#include <map>
#include <set>

#include "core/base/user_name.h"
#include "core/exchange/members.h"
#include "core/model/references.h"
#include "core/store/copies/copy.h"
#include "core/store/former_ids.h"
#include "core/store/history/change_rows.h"
#include "core/store/library.h"
#include "core/store/records/record_writer.h"
#include "core/store/records/records.h"
#include "core/store/sqlite/attempt.h"
#include "core/store/sqlite/query.h"
#include "core/store/sqlite/transaction.h"
#include "core/store/text/text_index.h"
#include "core/store/user/carry.h"
#include "core/store/user/kept_copies.h"
#include "core/store/user/user_notes.h"

namespace chronicle {
namespace {

bool is_empty(Connection& connection) {
  return !Query<std::tuple<std::int64_t>()>(connection, "SELECT 1 FROM record LIMIT 1", "record").next();
}

/// Before which edits a copy of the library is kept, beside the one of each day.
std::optional<BackupReason> backup_before(EditKind kind) {
  switch (kind) {
    case EditKind::import:
      return BackupReason::import;
    case EditKind::edition:
      return BackupReason::edition;
    case EditKind::undo:
    case EditKind::redo:
    case EditKind::set:
    case EditKind::add:
    case EditKind::remove:
    case EditKind::merge:
      break;
  }
  return std::nullopt;
}

/// Of these records, those that cannot go, as something rests on them that stays, with the record that refers to each;
/// the record itself if that is what the user keeps: a note, a copy of its text.
std::map<RecordId, RecordId> needed_of(const Library& library, const std::vector<RecordId>& ids) {
  const std::set<RecordId> going(ids.begin(), ids.end());
  std::map<RecordId, RecordId> needed;
  std::vector<RecordId> open;
  const auto need = [&](const RecordId& id, const RecordId& by) {
    if (going.contains(id) && needed.emplace(id, by).second) open.push_back(id);
  };
  for (const RecordId& source : library.kept_copies().sources()) need(source, source);
  for (const UserNote& note : library.user_notes().all()) need(note.record, note.record);
  std::map<RecordId, std::vector<RecordId>> references;  // of those that may go
  const auto refer = [&](const RecordId& from, const RecordId& to) {
    if (going.contains(from))
      references[from].push_back(to);
    else
      need(to, from);
  };
  const LibraryFacts all = library.records().facts();
  for_each_kind([&]<typename R>() {
    for (const R& record : all.records.of<R>())
      visit_references(record, [&](const char* /*key*/, const RecordId& id) { refer(record.id, id); });
  });
  const auto& sources = all.records.of<Source>();
  for (const CitedSource& cited : all.cited)
    dispatch(cited.kind,
             [&]<typename R>() { refer(all.records.of<R>().at(cited.record).id, sources.at(cited.source).id); });
  while (!open.empty()) {
    const RecordId by = open.back();
    open.pop_back();
    for (const RecordId& id : references[by]) need(id, by);
  }
  return needed;
}

/// An edit on its way into a library, within a transaction.
class EditWriter {
 public:
  /// Takes out of the edit what is like that already and what cannot go.
  EditWriter(const Library& library, Connection& connection, Edit& edit)
      : library_(library), connection_(connection), edit_(edit), writer_(connection), index_(connection) {
    set_.kind = edit_.kind;
    set_.author = edit_.kind == EditKind::edition ? "" : user_name();
    set_.edition = edit_.edition;
    set_.reverses = edit_.reverses;
  }

  Changes write() {
    settle_former_ids(library_, edit_);
    leave_out_same();
    find_removed();
    if (edit_.put.size() + edit_.remove.size() + originals_.size() > 0) change();
    if (!edit_.edition.empty()) note_edition();
    return told();
  }
  /// What `write` would tell, if whatever is to go can.
  Changes preview() {
    settle_former_ids(library_, edit_);
    leave_out_same();
    find_removed();
    note_removals();
    return told();
  }

 private:
  void leave_out_same() {
    const bool was_empty = is_empty(connection_);
    for_each_kind([&]<typename R>() {
      std::erase_if(edit_.put.of<R>(), [&](const R& record) {
        const auto known = was_empty ? std::nullopt : library_.records().find<R>(record.id);
        if (known && known->id == record.id) {
          const bool is_changed = note_change(*known, record);
          const bool is_renewed = !edit_.edition.empty() && note_edition_of(record.id);
          return !is_changed && !is_renewed;
        }
        note_addition(record);
        return false;
      });
    });
  }

  template <typename R>
  void note_addition(const R& record) {
    ++changes_.added;
    index_.note(record, static_cast<const R*>(nullptr));
    set_.changes.push_back({.kind = ChangeKind::added, .record = record.id});
  }

  /// Whether it is a change.
  template <typename R>
  bool note_change(const R& before, const R& after) {
    if (before == after) return false;
    ++changes_.changed;
    index_.note(after, &before);
    note_fields(after.id, members_of(before), members_of(after));
    if (edit_.edition.empty()) note_origin(before, after);
    return true;
  }

  void note_fields(const RecordId& record, const Members& before, const Members& after) {
    Members all = before;
    all.insert(after.begin(), after.end());
    for (const auto& [key, value] : all) {
      Change change{.kind = ChangeKind::changed,
                    .record = record,
                    .field = key,
                    .before = value_at(before, key),
                    .after = value_at(after, key)};
      if (change.before != change.after) set_.changes.push_back(std::move(change));
    }
  }

  /// A record of an edition is kept as it was; one that is that again is the edition's again.
  template <typename R>
  void note_origin(const R& before, const R& after) {
    if (const auto edition = edition_of(before.id))
      originals_.push_back({before.id, *edition, object_of(before)});
    else if (const auto original = read_original(connection_, after.id);
             original && original->object == object_of(after)) {
      restored_.emplace(after.id, original->edition);
      outdated_originals_.push_back(after.id);
    }
  }
  /// A record that the edition has is the edition's, unless it stays the user's own: then it is kept as the edition has
  /// it. Whether that makes one of the user's the edition's.
  bool note_edition_of(const RecordId& id) {
    const auto own = edit_.originals.find(id);
    if (own != edit_.originals.end()) {
      outdated_originals_.push_back(id);
      originals_.push_back({id, edit_.edition, own->second});
      return false;
    }
    if (edition_of(id)) return false;
    outdated_originals_.push_back(id);
    return true;
  }
  /// Nothing for one of the user's own.
  std::optional<std::string> edition_of(const RecordId& id) {
    Query<std::tuple<std::optional<std::string>>(RecordId)> row(connection_, "SELECT edition FROM record WHERE id = ?",
                                                                "record");
    auto found = row.first(id);
    return found ? std::get<0>(*std::move(found)) : std::nullopt;
  }

  void find_removed() {
    std::erase_if(edit_.remove, [this](const RecordId& id) {
      return !library_.records().contains(id) || library_.records().current(id) != id;
    });
    for (const RecordId& id : edit_.remove)
      with_record(id, [this](const auto& record) { index_.note(page_of(record)); });
  }
  template <typename Visit>
  void with_record(const RecordId& id, const Visit& visit) {
    dispatch(id.kind(), [&]<typename R>() {
      if (const auto record = library_.records().find<R>(id)) visit(*record);
    });
  }

  void change() {
    if (const auto reason = backup_before(edit_.kind)) back_up(connection_, *reason);
    for_each_kind([this]<typename R>() {
      for (const R& record : edit_.put.of<R>()) writer_.enrol(record.id, new_edition_of(record.id));
    });
    index_.begin();
    for_each_kind([this]<typename R>() {
      for (const R& record : edit_.put.of<R>()) writer_.write(record);
    });
    carry();
    remove();
    index_.end();
    write_originals();
    if (!set_.changes.empty()) append(connection_, set_);
    note_carried();
  }
  /// What the user put down goes with the records.
  void carry() {
    if (edit_.kind == EditKind::undo) carry_back(connection_, edit_.reverses.value());
    for (const auto& [gone, kept] : edit_.carried)
      for (Carried& one : carry_over(connection_, gone, kept)) carried_.push_back(std::move(one));
  }
  void note_carried() {
    if (carried_.empty() || set_.changes.empty()) return;
    const bool again = edit_.kind == EditKind::redo;
    keep_carried(connection_, again ? undone_by(connection_, edit_.reverses.value()) : set_.number,
                 std::move(carried_));
  }
  std::string new_edition_of(const RecordId& id) const {
    if (edit_.originals.contains(id)) return {};
    const auto restored = restored_.find(id);
    return restored == restored_.end() ? edit_.edition : restored->second;
  }

  void remove() {
    if (edit_.remove.empty()) return;
    const auto needed = needed_of(library_, edit_.remove);
    if (!needed.empty() && !edit_.spares_needed)
      throw Failure({.code = ErrorCode::needed_record,
                     .file = connection_.path(),
                     .record = needed.begin()->first.text(),
                     .found = needed.begin()->second.text()});
    changes_.spared = needed.size();
    std::erase_if(edit_.remove, [&](const RecordId& id) { return needed.contains(id); });
    note_removals();
    writer_.remove(edit_.remove);
  }
  void note_removals() {
    for (const RecordId& id : edit_.remove)
      with_record(id, [&](const auto& record) {
        set_.changes.push_back({.kind = ChangeKind::removed, .record = id, .before = object_of(record)});
      });
    changes_.removed = edit_.remove.size();
  }

  Changes told() {
    changes_.set = std::move(set_);
    return std::move(changes_);
  }

  void write_originals() {
    for (const RecordId& id : outdated_originals_) drop_original(connection_, id);
    for (const Original& original : originals_) keep_original(connection_, original);
  }

  void note_edition() {
    Query<void(std::string)>(connection_, "INSERT OR REPLACE INTO library VALUES ('edition', ?)").run(edit_.edition);
  }

  const Library& library_;
  Connection& connection_;
  Edit& edit_;
  RecordWriter writer_;
  TextIndexChange index_;
  std::vector<Original> originals_;           ///< to be kept
  std::vector<RecordId> outdated_originals_;  ///< to be let go of
  std::map<RecordId, std::string> restored_;  ///< the editions of records that are as they were
  std::vector<Carried> carried_;              ///< what the user had put down before
  ChangeSet set_;
  Changes changes_;
};

}  // namespace

Result<Changes> Library::apply(const Plan& plan) {
  std::optional<Edit> edit;
  std::size_t planned = 0;
  const auto write = [&] {
    return in_transaction(connection(), [&] {
      if (!edit) {
        edit = plan(*this);
        planned = edit->put.size();
      }
      return EditWriter(*this, connection(), *edit).write();
    });
  };
  auto done = write();
  // A search index may be broken so that SQLite ends the transaction over it: then it is made anew before.
  if (!done && edit && done.error().code == ErrorCode::damaged_library) {
    const auto broken =
        attempt<bool>(path(), [&]() -> Result<bool> { return !fault_of_text_index(connection()).empty(); });
    if (broken && *broken && renew_text_index()) done = write();
  }
  if (done) done->same = planned - done->added - done->changed;
  return done;
}

Result<Changes> Library::preview(const Plan& plan) const {
  return attempt<Changes>(path(), [&]() -> Result<Changes> {
    Edit edit = plan(*this);
    const std::size_t planned = edit.put.size();
    Changes changes = EditWriter(*this, connection(), edit).preview();
    changes.same = planned - changes.added - changes.changed;
    return changes;
  });
}

}  // namespace chronicle
