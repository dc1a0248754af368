#include "core/edits/set_facts.h"

#include <algorithm>

#include "core/edits/draft.h"
#include "core/edits/facts_set.h"
#include "core/model/check.h"
#include "core/store/records/records.h"

namespace chronicle {
namespace {

/// What setting facts does beside them: to the citations, and to what is said of facts that have no value.
template <typename R>
class Evidence {
 public:
  Evidence(const Library& library, const R& before, R& after)
      : library_(library), after_(after), old_(members_of(before)), new_(members_of(after)) {}

  void follow(const std::vector<std::string>& keys, const std::optional<Citing>& citing) {
    for (const std::string& key : keys) {
      if (!new_.contains(key)) {
        forget(key);
        continue;
      }
      for (auto* list : {&after_.not_applicable, &after_.not_looked_up}) std::erase(*list, key);
      if (!citing) {
        if (!old_.contains(key) && needs_citation(key)) leave_uncited(key);
        continue;
      }
      if (old_.contains(key)) cite_apart(after_, key);
      // A source that says otherwise says another value, and of a list one more or less.
      if (is_fact_of<R>(key) && old_.contains(key) && old_.at(key) != new_.at(key)) keep_others(key, citing->source);
      cite(after_, key, *citing);
    }
  }

 private:
  /// What was cited for the value before says that value.
  void keep_others(const std::string& key, const Ref<Kind::source>& source) {
    for (Citation& citation : after_.citations)
      if (citation.field == key && citation.source != source && !citation.reading)
        citation.reading = as_reading(library_, old_.at(key));
  }
  /// What is cited for the record as a whole did not say a value that there was none of: it is cited for each of the
  /// facts that there were from here on.
  void leave_uncited(const std::string& key) {
    const auto is_own = [&](const Citation& one) { return one.field == key; };
    if (std::any_of(after_.citations.begin(), after_.citations.end(), is_own)) return;
    for (const auto& [other, value] : old_)
      if (new_.contains(other) && needs_citation(other)) cite_apart(after_, other);
    std::erase_if(after_.citations, [](const Citation& one) { return one.field.empty(); });
  }
  /// Names and the facts of the kind; topics and remarks are the editors' own.
  static bool needs_citation(const std::string& key) {
    return key == "names" || key == "other_names" || is_fact_of<R>(key);
  }
  void forget(const std::string& key) {
    std::erase_if(after_.citations, [&](const Citation& one) { return one.field == key && !one.reading; });
    std::erase_if(after_.readings, [&](const Reading& one) { return one.field == key; });
  }

  const Library& library_;
  R& after_;
  const Members old_, new_;
};

/// Whether putting back what was there would change nothing.
template <typename R>
bool is_as_begun(const R& now, const Assignment& begun) {
  try {
    return assigned<R>(members_of(now), {begun}) == now;
  } catch (const Failure&) {
    return false;  // nor does it go with what the record has by now
  }
}

template <typename R>
void check_begun(const Library& library, const R& now, const std::vector<Assignment>& begun) {
  for (const Assignment& one : begun)
    if (!is_as_begun(now, one))
      throw Failure(
          {.code = ErrorCode::changed_meanwhile, .file = library.path(), .record = now.id.text(), .field = one.field});
}

}  // namespace

template <typename R>
R facts_set(const Library& library, const R& before, const std::vector<Assignment>& assignments,
            const std::optional<Citing>& citing) {
  R after = assigned<R>(members_of(before), assignments);
  Evidence<R>(library, before, after).follow(facts_assigned(assignments), citing);
  check(after);
  check_references(library, after);
  return after;
}

#define CHRONICLE_INSTANTIATE(R) \
  template R facts_set<R>(const Library&, const R&, const std::vector<Assignment>&, const std::optional<Citing>&);
CHRONICLE_FOR_EACH_RECORD(CHRONICLE_INSTANTIATE)
#undef CHRONICLE_INSTANTIATE

Result<Changes> set_facts(Library& library, const RecordId& id, const std::vector<Assignment>& assignments,
                          const std::optional<Citing>& citing, const std::vector<Assignment>& begun) {
  return library.apply([&](const Library& now) {
    Edit edit{.kind = EditKind::set};
    dispatch(id.kind(), [&]<typename R>() {
      const auto before = now.records().find<R>(id);
      if (!before) throw Failure({.code = ErrorCode::unknown_record, .file = now.path(), .record = id.text()});
      check_begun(now, *before, begun);
      edit.put.of<R>().push_back(facts_set(now, *before, assignments, citing));
    });
    return edit;
  });
}

}  // namespace chronicle
