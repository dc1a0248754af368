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
        some.is_object() ? reversed_names(change, before, after, there) : reversed_list(change, before, after, there);
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
  /// Without what was added and with what was taken out, in the order that there was.
  Json reversed_list(const Change& change, const Json& before, const Json& after, const Json& now) const {
    Json list = now;
    for (const Json& one : after)
      if (!holds(before, one)) take_back(list, one, other_form(before, after, one), before, after);
    for (const Json& one : before)
      if (!holds(after, one) && other_form(after, before, one) == nullptr && !holds(list, one)) list.push_back(one);
    Json ordered = Json::array();
    for (const Json* from : {&before, static_cast<const Json*>(&list)})
      for (const Json& one : *from)
        if (holds(list, one) && !holds(ordered, one)) ordered.push_back(one);
    if (ordered == now) refuse(change);
    return ordered;
  }
  static bool holds(const Json& list, const Json& one) {
    return std::find(list.begin(), list.end(), one) != list.end();
  }
  /// Whether both are citations of one source for one fact.
  static bool is_same_source(const Json& one, const Json& other) {
    return one.is_object() && one.contains("source") && one.at("source") == other.value("source", Json()) &&
           one.value("field", Json()) == other.value("field", Json());
  }
  /// The one of a list that is of the same source as `one`, and in the other list no longer; null if there is none.
  static const Json* other_form(const Json& list, const Json& other, const Json& one) {
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const Json& each) { return !holds(other, each) && is_same_source(each, one); });
    return found != list.end() ? &*found : nullptr;
  }
  /// Takes `added` out of the list, or gives it the form `former` again, also where others have changed it meanwhile.
  static void take_back(Json& list, const Json& added, const Json* former, const Json& before, const Json& after) {
    auto there = std::find(list.begin(), list.end(), added);
    if (there == list.end() && former != nullptr)
      there = std::find_if(list.begin(), list.end(), [&](const Json& one) {
        return !holds(before, one) && !holds(after, one) && is_same_source(one, added);
      });
    if (there == list.end()) return;
    if (former == nullptr) {
      list.erase(there);
      return;
    }
    Json keys = *former;
    keys.update(added);
    for (const auto& [key, value] : keys.items()) {
      const auto in = [&, &name = key](const Json& object) { return object.value(name, Json()); };
      if (in(*there) != in(added)) continue;
      if (former->contains(key))
        (*there)[key] = former->at(key);
      else
        there->erase(key);
    }
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
