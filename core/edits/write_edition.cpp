#include "core/edits/write_edition.h"

#include "core/edits/join_edition.h"
#include "core/exchange/members.h"
#include "core/model/redirect.h"
#include "core/store/history/record_history.h"
#include "core/store/records/records.h"

namespace chronicle {
namespace {

/// Works out what an edition makes of a library.
class EditionPlan {
 public:
  EditionPlan(const Library& library, Bundle records) : library_(library), records_(std::move(records)) {
    for (Original& original : library_.history().originals()) {
      RecordId id = original.record;
      originals_.emplace(std::move(id), std::move(original.object));
    }
  }

  Edit edit(const std::string& edition) {
    Edit edit{.kind = EditKind::edition, .edition = edition, .spares_needed = true};
    auto outdated = library_.history().editions();
    for_each_kind([&]<typename R>() {
      std::erase_if(records_.of<R>(),
                    [&](R& record) { return outdated.erase(record.id) == 0 && !take(record, edit.originals); });
    });
    edit.put = std::move(records_);
    for (const auto& [id, brought] : outdated)
      if (brought != unknown_edition) edit.remove.push_back(id);
    return edit;
  }
  const std::vector<RecordId>& differing() const { return differing_; }
  const std::vector<EditionClash>& clashes() const { return clashes_; }

 private:
  /// Makes of a record that no edition has brought, or that is the user's by now, what the library is to have of it.
  /// False: that stays as it is.
  template <typename R>
  bool take(R& record, std::map<RecordId, std::string>& kept) {
    const auto own = library_.records().find<R>(record.id);
    if (!own || *own == record) return true;
    const auto original = originals_.find(record.id);
    if (own->id == record.id && original != originals_.end() && join(record, *own, original->second, kept)) return true;
    differing_.push_back(record.id);
    return false;
  }
  template <typename R>
  bool join(R& record, const R& own, const std::string& object, std::map<RecordId, std::string>& kept) {
    R original = record_of<R>(object);
    R edition = record;
    // What the user made one of two is one in all.
    redirect(original, former_);
    redirect(edition, former_);
    try {
      auto joined = join_edition(library_, std::move(original), own, edition);
      if (joined.record != edition) kept.emplace(record.id, object_of(edition));
      for (std::string& field : joined.clashes) clashes_.push_back({record.id, std::move(field)});
      record = std::move(joined.record);
      return true;
    } catch (const Failure& failure) {
      const ErrorCode code = failure.error().code;
      if (code != ErrorCode::bad_value && code != ErrorCode::repeated_value && code != ErrorCode::too_many) throw;
      return false;  // the two make no sense together
    }
  }

  const Library& library_;
  Bundle records_;
  const Redirections former_ = library_.records().former_ids();
  std::map<RecordId, std::string> originals_;
  std::vector<RecordId> differing_;
  std::vector<EditionClash> clashes_;
};

}  // namespace

Result<EditionChanges> write_edition(Library& library, Bundle records, const std::string& edition) {
  std::optional<EditionPlan> plan;
  auto changes = library.apply([&](const Library& now) { return plan.emplace(now, std::move(records)).edit(edition); });
  if (!changes) return fail(changes.error());
  return EditionChanges{*std::move(changes), plan->differing(), plan->clashes()};
}

}  // namespace chronicle
