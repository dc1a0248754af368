#include "core/query/questions/signatures.h"

#include <algorithm>
#include <set>

#include "core/query/as_of/known.h"

namespace chronicle {

std::vector<const State*> states_concerned(const Catalogue& catalogue, const Document& document, Day as_of) {
  std::set<const State*> states;
  for (const Signature* signature : catalogue.linked(&Signature::document, document.id))
    if (is_known(catalogue, signature->id, as_of)) states.insert(catalogue.find<State>(signature->state.id()));
  for (const Act* act : catalogue.linked(&Act::document, document.id)) {
    if (!adopts(act->verb) || !act->session || !is_known(catalogue, act->id, as_of)) continue;
    for (const Attendance* one : catalogue.linked(&Attendance::session, act->session->id()))
      if (one->presence != Presence::absent && is_known(catalogue, one->id, as_of))
        states.insert(catalogue.find<State>(one->state));
  }
  states.erase(nullptr);
  std::vector<const State*> sorted(states.begin(), states.end());
  std::sort(sorted.begin(), sorted.end(), [](const State* a, const State* b) { return a->title() < b->title(); });
  return sorted;
}

}  // namespace chronicle
