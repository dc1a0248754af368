#include "core/edits/write_rows.h"

#include <set>

#include "core/edits/draft.h"
#include "core/edits/facts_set.h"
#include "core/edits/proposed_id.h"
#include "core/model/check.h"
#include "core/store/records/records.h"

namespace chronicle {
namespace {

/// Makes records of rows.
class RowPlanner {
 public:
  RowPlanner(const Library& library, const RecordRows& rows) : library_(library), rows_(rows) {}

  /// Throws Failure with the row for the record.
  template <typename R>
  R record(std::size_t row) {
    try {
      return made<R>(rows_.rows.at(row));
    } catch (const Failure& failure) {
      Error error = failure.error();
      error.record = name_of_record_row(row);
      throw Failure(std::move(error));
    }
  }

 private:
  template <typename R>
  R made(const RecordRow& row) {
    if (row.id && !taken_.insert(library_.records().current(*row.id)).second)
      throw Failure({.code = ErrorCode::duplicate_id, .file = library_.path(), .found = row.id->text()});
    const auto before = row.id ? library_.records().find<R>(*row.id) : std::nullopt;
    if (before) return facts_set(library_, *before, changing(*before, row.assignments), rows_.citing);
    R record = assigned<R>(bare(R::kind, row.id), row.assignments);
    record.id = row.id ? *row.id : free_id(library_, R::kind, proposed_slug(record), taken_);
    taken_.insert(record.id);
    if (rows_.citing) cite(record, "", *rows_.citing);
    check(record);
    check_references(library_, record);
    return record;
  }

  /// Those that change something: a row says again what nobody has changed in it, and that is no evidence for it.
  template <typename R>
  static std::vector<Assignment> changing(const R& before, std::vector<Assignment> assignments) {
    std::erase_if(assignments, [&](const Assignment& one) {
      try {
        return assigned<R>(members_of(before), {one}) == before;
      } catch (const Failure&) {
        return false;  // what is wrong with it is said of the whole
      }
    });
    return assignments;
  }

  const Library& library_;
  const RecordRows& rows_;
  std::set<RecordId> taken_;
};

Edit edit_of(const Library& library, const RecordRows& rows, std::vector<RecordId>& records) {
  records.clear();
  Edit edit{.kind = EditKind::import};
  RowPlanner planner(library, rows);
  dispatch(rows.kind, [&]<typename R>() {
    for (std::size_t row = 0; row < rows.rows.size(); ++row) {
      edit.put.of<R>().push_back(planner.record<R>(row));
      records.push_back(edit.put.of<R>().back().id);
    }
  });
  return edit;
}

Result<WrittenRows> with(Result<Changes> changes, std::vector<RecordId>& records) {
  if (!changes) return fail(changes.error());
  return WrittenRows{*std::move(changes), std::move(records)};
}

}  // namespace

std::string name_of_record_row(std::size_t row) { return "rows[" + std::to_string(row) + "]"; }

std::optional<Error> fault_of_row(const Library& library, const RecordRows& rows, std::size_t row) {
  try {
    dispatch(rows.kind, [&]<typename R>() { RowPlanner(library, rows).record<R>(row); });
  } catch (const Failure& failure) {
    return failure.error();
  }
  return std::nullopt;
}

Result<WrittenRows> write_rows(Library& library, const RecordRows& rows) {
  std::vector<RecordId> records;
  return with(library.apply([&](const Library& now) { return edit_of(now, rows, records); }), records);
}

Result<WrittenRows> preview_rows(const Library& library, const RecordRows& rows) {
  std::vector<RecordId> records;
  return with(library.preview([&](const Library& now) { return edit_of(now, rows, records); }), records);
}

}  // namespace chronicle
