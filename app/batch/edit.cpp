#include "app/batch/edit.h"

#include "app/batch/verbs.h"
#include "app/text/words.h"
#include "core/edits/add_record.h"
#include "core/edits/remove_record.h"
#include "core/edits/set_facts.h"
#include "core/entry/typed_value.h"

namespace chronicle::app {
namespace {

Result<std::vector<Assignment>> read_all(const Typing& typing, const std::vector<TypedAssignment>& typed) {
  std::vector<Assignment> assignments;
  for (const TypedAssignment& one : typed) {
    auto assignment = read_typed(typing, one.field, one.how, one.text);
    if (!assignment) return fail(assignment.error());
    assignments.push_back(*std::move(assignment));
  }
  return assignments;
}

/// Without what was changed.
Result<void> only_done(const Result<Changes>& changes) {
  if (!changes) return fail(changes.error());
  return {};
}

}  // namespace

Result<void> set(const SetVerb& verb) {
  auto library = Library::open(verb.file);
  if (!library) return fail(library.error());
  const Typing typing{verb.record, verb.record.kind(), called_in(*library, shown_language)};
  const auto assignments = read_all(typing, verb.assignments);
  if (!assignments) return fail(assignments.error());
  return only_done(set_facts(*library, verb.record, *assignments, verb.citing));
}

Result<std::string> add(const AddVerb& verb) {
  auto library = Library::open(verb.file);
  if (!library) return fail(library.error());
  const Typing typing{verb.record.value_or(RecordId()), verb.kind, called_in(*library, shown_language)};
  const auto assignments = read_all(typing, verb.assignments);
  if (!assignments) return fail(assignments.error());
  const auto changes = add_record(*library, verb.kind, verb.record, *assignments, verb.citing);
  if (!changes) return fail(changes.error());
  return changes->set.changes.front().record.text() + "\n";
}

Result<void> remove(const RemoveVerb& verb) {
  auto library = Library::open(verb.file);
  if (!library) return fail(library.error());
  return only_done(remove_record(*library, verb.record, verb.with_parts ? Parts::go : Parts::stay));
}

Result<std::string> merge(const MergeVerb& verb) {
  auto library = Library::open(verb.file);
  if (!library) return fail(library.error());
  const auto changes = verb.dry_run ? preview_merge(*library, verb.merge) : merge_records(*library, verb.merge);
  if (!changes) return fail(changes.error());
  return verb.dry_run ? lines_of(*changes) : std::string();
}

}  // namespace chronicle::app
