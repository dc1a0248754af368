#include "core/edits/undo.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/exchange/members.h"
#include "core/store/history/record_history.h"
#include "core/store/records/records.h"
#include "core/store/user/user_notes.h"

namespace chronicle {
namespace {

using Json = nlohmann::json;

/// What takes back changes.
class Reversal {
 public:
  Reversal(const Library& library, const ChangeSet& set) : library_(library), set_(set) {}

  Edit edit(EditKind kind) {
    std::map<RecordId, std::vector<const Change*>> changed;
    for (const Change& change : set_.changes) changed[change.record].push_back(&change);
    Edit edit{.kind = kind, .reverses = set_.number};
    if (kind == EditKind::redo) edit.carried = library_.user_notes().carried(set_.number);
    for (const auto& [id, changes] : changed)
      if (changes.front()->kind == ChangeKind::added)
        edit.remove.push_back(id);
      else
        put_back(id, changes, edit.put);
    return edit;
  }

 private:
  void put_back(const RecordId& id, const std::vector<const Change*>& changes, Bundle& put) const {
    dispatch(id.kind(), [&]<typename R>() { put.of<R>().push_back(before<R>(id, changes)); });
  }
  template <typename R>
  R before(const RecordId& id, const std::vector<const Change*>& changes) const {
    if (changes.front()->kind == ChangeKind::removed) return record_of<R>(changes.front()->before.value());
    const auto now = library_.records().find<R>(id);
    if (!now) refuse(*changes.front());
    Members members = members_of(*now);
    for (const Change* change : changes) {
      const auto value = reversed(*change, value_at(members, change->field));
      if (value)
        members[change->field] = *value;
      else
        members.erase(change->field);
    }
    return record_of<R>(object_of(members));
  }
  /// The value as it was before, where what there is now has parts, names or a list, but for what became of others.
  std::optional<std::string> reversed(const Change& change, const std::optional<std::string>& now) const {
    if (now == change.after) return change.before;
    const auto json = [](const std::optional<std::string>& value, const Json& none) {
      return value ? Json::parse(*value) : none;
    };
    const Json some = Json::parse(now ? *now : change.after ? *change.after : *change.before);
    if (!some.is_structured()) refuse(change);
    const Json none(some.type());
    const Json before = json(change.before, none), after = json(change.after, none), there = json(now, none);
    const Json value =
        some.is_object() ? reversed_names(change, before, after, there) : reversed_list(before, after, there);
    return value.empty() ? std::nullopt : std::optional(value.dump());
  }
  Json reversed_names(const Change& change, const Json& before, const Json& after, Json names) const {
    Json languages = before;
    languages.update(after);
    for (const auto& [language, name] : languages.items()) {
      const auto in = [&, &key = language](const Json& all) { return all.contains(key) ? all.at(key) : Json(); };
      if (in(before) == in(after)) continue;
      if (in(names) != in(after)) refuse(change);
      if (before.contains(language))
        names[language] = before.at(language);
      else
        names.erase(language);
    }
    return names;
  }
  /// Without what was added, with what was taken out; a citation of a source that is there by now is not added again.
  static Json reversed_list(const Json& before, const Json& after, const Json& now) {
    const auto holds = [](const Json& list, const Json& one) {
      return std::find(list.begin(), list.end(), one) != list.end();
    };
    const auto is_same_source = [](const Json& one, const Json& other) {
      return one.is_object() && one.contains("source") && one.at("source") == other.value("source", Json()) &&
             one.value("field", Json()) == other.value("field", Json());
    };
    Json list = Json::array();
    for (const Json& one : now)
      if (holds(before, one) || !holds(after, one)) list.push_back(one);
    for (const Json& one : before) {
      const bool is_there = std::any_of(list.begin(), list.end(),
                                        [&](const Json& other) { return one == other || is_same_source(one, other); });
      if (!holds(after, one) && !is_there) list.push_back(one);
    }
    return list;
  }
  [[noreturn]] void refuse(const Change& change) const {
    throw Failure({.code = ErrorCode::changed_meanwhile,
                   .file = library_.path(),
                   .record = change.record.text(),
                   .field = change.field});
  }

  const Library& library_;
  const ChangeSet& set_;
};

bool takes_back(const ChangeSet& set) { return set.kind == EditKind::undo || set.kind == EditKind::redo; }

/// Those that stand: that none takes back that stands itself.
std::set<std::int64_t> standing(const std::vector<ChangeSet>& sets) {
  std::set<std::int64_t> standing, taken_back;
  for (auto set = sets.rbegin(); set != sets.rend(); ++set) {
    if (taken_back.contains(set->number)) continue;
    standing.insert(set->number);
    if (set->reverses) taken_back.insert(*set->reverses);
  }
  return standing;
}

Result<Changes> reverse(Library& library, EditKind kind, std::optional<ChangeSet> (*find)(const Library&),
                        ErrorCode nothing) {
  return library.apply([&](const Library& now) {
    const auto found = find(now);
    if (!found) throw Failure({.code = nothing, .file = now.path()});
    return Reversal(now, now.history().change_set(found->number)).edit(kind);
  });
}

}  // namespace

std::optional<ChangeSet> undoable(const Library& library) {
  const auto sets = library.history().change_sets();
  const auto stands = standing(sets);
  for (auto set = sets.rbegin(); set != sets.rend(); ++set)
    if (!takes_back(*set) && set->kind != EditKind::edition && stands.contains(set->number)) return *set;
  return std::nullopt;
}

std::optional<ChangeSet> redoable(const Library& library) {
  const auto sets = library.history().change_sets();
  const auto stands = standing(sets);
  for (auto set = sets.rbegin(); set != sets.rend(); ++set) {
    if (set->kind == EditKind::undo && stands.contains(set->number)) return *set;
    if (!takes_back(*set) && set->kind != EditKind::edition) break;
  }
  return std::nullopt;
}

Result<Changes> undo(Library& library) {
  return reverse(library, EditKind::undo, undoable, ErrorCode::nothing_to_undo);
}

Result<Changes> redo(Library& library) {
  return reverse(library, EditKind::redo, redoable, ErrorCode::nothing_to_redo);
}

}  // namespace chronicle
