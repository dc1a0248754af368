#include "core/query/questions/changes.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "core/time/moment.h"

namespace chronicle {
namespace {

std::optional<std::int64_t> number_of(const std::string& text) {
  std::int64_t number = 0;
  const bool is_number = std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc{};
  return is_number ? std::optional(number) : std::nullopt;
}

bool is_asked_for(const AskedChanges& asked, const ChangeSet& set) {
  if (asked.set && set.number != *asked.set) return false;
  if (set.number <= asked.after) return false;
  if (asked.until && set.number > *asked.until) return false;
  if (!asked.author.empty() && set.author != asked.author) return false;
  if (!asked.since) return true;
  const auto made = local_moment(set.made);
  return made && made->day >= *asked.since;
}

/// The set whole; nothing if none of its changes is asked for.
std::optional<ChangeSet> asked_of(const RecordHistory& history, const AskedChanges& asked, const ChangeSet& head) {
  ChangeSet set = asked.record ? head : history.change_set(head.number);
  if (!asked.concerns) return set;
  std::erase_if(set.changes, [&](const Change& change) { return !asked.concerns(change.record); });
  return set.changes.empty() ? std::nullopt : std::optional(std::move(set));
}

}  // namespace

AskedChanges::AskedChanges(const Question& question)
    : record(RecordId::parse(question.argument("record"))),
      author(question.argument("author")),
      since(Day::parse(question.argument("since"))),
      until(number_of(question.argument("until"))),
      set(number_of(question.argument("set"))),
      print(question.argument("print")) {}

void narrow_to(AskedChanges& asked, const KeptPrint& print, const Catalogue& catalogue) {
  asked.after = print.position;
  if (print.records.empty()) return;
  std::set<RecordId> shown;
  for (const RecordId& id : print.records) shown.insert({id, catalogue.current(id)});
  asked.concerns = [shown = std::move(shown), &catalogue](const RecordId& id) {
    return shown.contains(id) || (catalogue.contains(id) && shown.contains(page_of(catalogue, id)));
  };
}

ChangeCounts counts_of(const ChangeSet& set) {
  ChangeCounts counts;
  std::set<RecordId> changed;
  for (const Change& change : set.changes) {
    if (change.kind == ChangeKind::added) ++counts.added;
    if (change.kind == ChangeKind::removed) ++counts.removed;
    if (change.kind == ChangeKind::changed) changed.insert(change.record);
  }
  counts.changed = changed.size();
  return counts;
}

ChangesFound find_changes(const RecordHistory& history, const AskedChanges& asked) {
  ChangesFound found;
  const auto sets = asked.record ? history.changes_of(*asked.record) : history.change_sets();
  for (auto set = sets.rbegin(); set != sets.rend(); ++set) {
    if (!is_asked_for(asked, *set)) continue;
    if (found.sets.size() < most_change_sets) {
      if (auto one = asked_of(history, asked, *set)) found.sets.push_back(*std::move(one));
    } else {
      if (found.left_out == 0) found.earlier = set->number;
      ++found.left_out;
    }
  }
  return found;
}

std::vector<std::string> authors_of(const RecordHistory& history) {
  std::set<std::string> authors;
  for (const ChangeSet& set : history.change_sets())
    if (!set.author.empty()) authors.insert(set.author);
  return {authors.begin(), authors.end()};
}

}  // namespace chronicle
