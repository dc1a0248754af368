#include "core/query/signatures.h"

#include <algorithm>
#include <set>

namespace chronicle {

std::vector<const State*> states_concerned(const Catalogue& catalogue, const Document& document) {
  std::set<const State*> states;
  for (const Signature* signature : catalogue.linked<Signature>(Via::signature_document, document.id))
    states.insert(catalogue.find<State>(signature->state.id()));
  for (const Act* act : catalogue.linked<Act>(Via::act_document, document.id)) {
    if (!adopts(act->verb) || !act->session) continue;
    for (const Attendance* one : catalogue.linked<Attendance>(Via::attendance_session, act->session->id()))
      if (one->presence != Presence::absent) states.insert(catalogue.find<State>(one->state));
  }
  states.erase(nullptr);
  std::vector<const State*> sorted(states.begin(), states.end());
  std::sort(sorted.begin(), sorted.end(), [](const State* a, const State* b) { return a->title() < b->title(); });
  return sorted;
}

}  // namespace chronicle
