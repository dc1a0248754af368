#include "core/edits/add_record.h"

#include "core/edits/new_record.h"

namespace chronicle {

Result<Changes> add_record(Library& library, Kind kind, const std::optional<RecordId>& id,
                           const std::vector<Assignment>& assignments, const std::optional<Citing>& citing) {
  return library.apply([&](const Library& now) {
    Edit edit{.kind = EditKind::add};
    dispatch(kind, [&]<typename R>() { edit.put.of<R>().push_back(new_record<R>(now, id, assignments, citing)); });
    return edit;
  });
}

}  // namespace chronicle
