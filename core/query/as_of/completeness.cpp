#include "core/query/as_of/completeness.h"

#include <algorithm>
#include <set>

#include "core/query/as_of/known.h"

namespace chronicle {
namespace {

/// The largest number that a source gives for one of these, for the session as a whole.
const Count* count_reported(const Catalogue& catalogue, const Session& session, std::initializer_list<Counted> what,
                            Day as_of) {
  const Count* largest = nullptr;
  for (const Count* one : catalogue.linked(&Count::session, session.id)) {
    const bool is_wanted = !one->state && std::find(what.begin(), what.end(), one->what) != what.end();
    if (!is_wanted || !is_known(catalogue, one->id, as_of)) continue;
    if (largest == nullptr || one->value > largest->value) largest = one;
  }
  return largest;
}

std::optional<Completeness> compared(std::size_t known, const Count* count) {
  if (count == nullptr || static_cast<double>(known) >= count->value) return std::nullopt;
  return Completeness{known, count};
}

}  // namespace

std::optional<Completeness> documents_known(const Catalogue& catalogue, const Session& session, Day as_of) {
  std::set<std::string> documents;
  for (const Act* act : catalogue.linked(&Act::session, session.id))
    if (adopts(act->verb) && is_known(catalogue, act->id, as_of)) documents.insert(act->document.text());
  return compared(documents.size(),
                  count_reported(catalogue, session, {Counted::documents_adopted, Counted::documents_signed}, as_of));
}

std::optional<Completeness> items_known(const Catalogue& catalogue, const Session& session, Day as_of) {
  std::set<std::string> numbers;
  for (const Item* item : catalogue.linked(&Item::session, session.id))
    if (is_known(catalogue, item->id, as_of)) numbers.insert(item->number.substr(0, item->number.find('.')));
  return compared(numbers.size(), count_reported(catalogue, session, {Counted::agenda_items}, as_of));
}

std::optional<Completeness> states_known(const Catalogue& catalogue, const Session& session, Day as_of) {
  std::set<std::string> states;
  for (const Attendance* one : catalogue.linked(&Attendance::session, session.id))
    if (one->state && one->presence != Presence::absent && is_known(catalogue, one->id, as_of))
      states.insert(one->state->text());
  return compared(states.size(), count_reported(catalogue, session, {Counted::states}, as_of));
}

}  // namespace chronicle
