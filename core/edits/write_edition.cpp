#include "core/edits/write_edition.h"

#include "core/store/history/record_history.h"
#include "core/store/records/records.h"

namespace chronicle {

Result<EditionChanges> write_edition(Library& library, Bundle records, const std::string& edition) {
  std::vector<RecordId> differing;
  const auto plan = [&](const Library& before) {
    auto outdated = before.history().editions();
    for_each_kind([&]<typename R>() {
      std::erase_if(records.of<R>(), [&](const R& record) {
        if (outdated.erase(record.id) > 0) return false;
        const auto own = before.records().find<R>(record.id);
        if (!own || *own == record) return false;
        differing.push_back(record.id);
        return true;
      });
    });
    Edit edit{.kind = EditKind::edition, .edition = edition, .put = std::move(records), .spares_needed = true};
    for (const auto& [id, brought] : outdated)
      if (brought != unknown_edition) edit.remove.push_back(id);
    return edit;
  };
  auto changes = library.apply(plan);
  if (!changes) return fail(changes.error());
  return EditionChanges{*std::move(changes), std::move(differing)};
}

}  // namespace chronicle
