#include "core/query/horizon.h"

#include <algorithm>

#include "core/query/known.h"

namespace chronicle {
namespace {

std::vector<const Document*> successors_of(const Catalogue& catalogue, const Document& document, Day as_of) {
  std::vector<const Document*> successors;
  for (const Relation* relation : catalogue.linked<Relation>(Via::relation_to, document.id)) {
    const bool succeeds = relation->type == RelationType::continues || relation->type == RelationType::replaces;
    const auto* newer = catalogue.find<Document>(relation->document.id());
    if (succeeds && newer != nullptr && is_known(catalogue, newer->id, as_of)) successors.push_back(newer);
  }
  return successors;
}

bool is_still_to_come(SessionState state) {
  return state == SessionState::announced || state == SessionState::draft_agenda || state == SessionState::moved;
}

}  // namespace

std::vector<Ending> endings(const Catalogue& catalogue, const std::vector<const Document*>& documents, Day as_of,
                            int months) {
  std::vector<Ending> found;
  for (const Document* document : documents) {
    if (!document->validity || !document->validity->latest()) continue;
    const Day last = *document->validity->latest();
    if (last > horizon_end(as_of, months)) continue;
    if (validity_of(catalogue, *document, as_of).validity != Validity::in_force) continue;
    found.push_back({document, last, successors_of(catalogue, *document, as_of)});
  }
  std::stable_sort(found.begin(), found.end(), [](const Ending& a, const Ending& b) { return a.last < b.last; });
  return found;
}

std::vector<ComingSession> coming_sessions(const Catalogue& catalogue, Day as_of) {
  std::vector<ComingSession> coming;
  for (const Session& session : catalogue.all<Session>()) {
    if (!is_still_to_come(status_of(catalogue, session, as_of).state)) continue;
    const auto known = announcements_in_order(catalogue, session, as_of);
    const auto last = std::find_if(known.rbegin(), known.rend(), [](const auto* one) { return one->date.has_value(); });
    if (last != known.rend()) coming.push_back({&session, *(*last)->date});
  }
  std::stable_sort(coming.begin(), coming.end(), [](const ComingSession& a, const ComingSession& b) {
    return a.date.earliest() < b.date.earliest();
  });
  return coming;
}

}  // namespace chronicle
