#include "core/edits/add_record.h"

#include "core/edits/draft.h"
#include "core/edits/proposed_id.h"
#include "core/model/check.h"
#include "core/store/records/records.h"

namespace chronicle {
Result<Changes> add_record(Library& library, Kind kind, const std::optional<RecordId>& id,
                           const std::vector<Assignment>& assignments, const std::optional<Citing>& citing) {
  return library.apply([&](const Library& now) {
    if (id && now.records().contains(*id))
      throw Failure({.code = ErrorCode::duplicate_id, .record = id->text(), .found = now.path()});
    Edit edit{.kind = EditKind::add};
    dispatch(kind, [&]<typename R>() {
      R record = assigned<R>(bare(kind, id), assignments);
      record.id = id ? *id : free_id(now, kind, proposed_slug(record));
      if (citing) cite(record, "", *citing);
      check(record);
      check_references(now, record);
      edit.put.of<R>().push_back(std::move(record));
    });
    return edit;
  });
}

}  // namespace chronicle
