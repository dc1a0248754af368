#include "core/edits/remove_record.h"

#include <algorithm>
#include <set>

#include "core/model/references.h"
#include "core/store/records/records.h"

namespace chronicle {
namespace {

/// The parts whose whole is this record itself.
void add_own_parts(const Library& library, const RecordId& id, std::vector<RecordId>& parts) {
  for_each_kind([&]<typename R>() {
    for_each_fact<R>([&]<typename F>(const F& fact) {
      if constexpr (IsReference<typename F::Value>::value)
        if (fact.traits.role == FactRole::whole && refers_to<typename F::Value>(id.kind()))
          for (const R& part : library.records().referring<R>(fact.key, id)) parts.push_back(part.id);
    });
  });
}

/// All that refer to a record, as a list, but for those that are to go.
std::string staying_with(const Library& library, const std::string& needed, const std::vector<RecordId>& going) {
  std::string text;
  for (const RecordId& id : referring_to(library, RecordId::parse(needed).value()))
    if (std::find(going.begin(), going.end(), id) == going.end()) text += (text.empty() ? "" : ", ") + id.text();
  return text;
}

}  // namespace

std::vector<RecordId> parts_of(const Library& library, const RecordId& id) {
  std::vector<RecordId> parts{id};
  for (std::size_t i = 0; i < parts.size(); ++i) add_own_parts(library, RecordId(parts[i]), parts);
  parts.erase(parts.begin());
  return parts;
}

std::vector<RecordId> referring_to(const Library& library, const RecordId& id) {
  std::set<std::pair<Kind, RecordId>> referring;
  const LibraryFacts all = library.records().facts();
  for_each_kind([&]<typename R>() {
    for (const R& record : all.records.of<R>())
      visit_references(record, [&](const char* /*key*/, const RecordId& target) {
        if (target == id) referring.emplace(R::kind, record.id);
      });
  });
  for (const Use& use : id.kind() == Kind::source ? library.records().uses_of(id) : std::vector<Use>())
    referring.emplace(use.record.kind(), use.record);
  std::vector<RecordId> ids;
  for (const auto& [kind, record] : referring) ids.push_back(record);
  return ids;
}

Result<Changes> remove_record(Library& library, const RecordId& id, Parts parts) {
  std::vector<RecordId> going;
  auto changes = library.apply([&](const Library& now) {
    if (!now.records().contains(id))
      throw Failure({.code = ErrorCode::unknown_record, .file = now.path(), .record = id.text()});
    going = {now.records().current(id)};
    if (parts == Parts::go)
      for (const RecordId& part : parts_of(now, going.front())) going.push_back(part);
    return Edit{.kind = EditKind::remove, .remove = going};
  });
  if (changes || changes.error().code != ErrorCode::needed_record) return changes;
  Error error = std::move(changes).error();
  if (error.found != error.record) error.detail = staying_with(library, error.record, going);
  return fail(std::move(error));
}

}  // namespace chronicle
