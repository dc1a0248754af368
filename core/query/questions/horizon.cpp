#include "core/query/questions/horizon.h"

#include <algorithm>

#include "core/query/as_of/known.h"

namespace chronicle {
namespace {

std::vector<const Document*> successors_of(const Catalogue& catalogue, const Document& document, Day as_of) {
  std::vector<const Document*> successors;
  for (const Relation* relation : catalogue.linked(&Relation::to, document.id)) {
    const bool succeeds = relation->type == RelationType::continues || relation->type == RelationType::replaces;
    const auto* newer = catalogue.find<Document>(relation->document.id());
    if (succeeds && newer != nullptr && is_known(catalogue, relation->id, as_of)) successors.push_back(newer);
  }
  return successors;
}

}  // namespace

std::vector<Ending> endings(const Catalogue& catalogue, const std::vector<const Document*>& documents, Day as_of,
                            int months) {
  std::vector<Ending> found;
  for (const Document* document : documents) {
    const auto ends = document->validity ? possible_ends(*document->validity) : std::nullopt;
    if (!ends || ends->first > horizon_end(as_of, months)) continue;
    if (validity_of(catalogue, *document, as_of).validity != Validity::in_force) continue;
    found.push_back({document, *document->validity->end(), ends->first, successors_of(catalogue, *document, as_of)});
  }
  std::stable_sort(found.begin(), found.end(), [](const Ending& a, const Ending& b) { return a.last < b.last; });
  return found;
}

std::vector<ComingSession> coming_sessions(const Catalogue& catalogue, Day as_of) {
  std::vector<ComingSession> coming;
  for (const Session& session : catalogue.all<Session>()) {
    const SessionOnDay known = session_on(catalogue, session, as_of);
    if (lies_ahead(known.state) && known.state != SessionState::postponed)
      coming.push_back({&session, known.terms.date});
  }
  std::stable_sort(coming.begin(), coming.end(), [](const ComingSession& a, const ComingSession& b) {
    const auto first_day = [](const ComingSession& one) { return one.date ? one.date->earliest() : std::nullopt; };
    const auto first = first_day(a), second = first_day(b);
    return first && (!second || *first < *second);
  });
  return coming;
}

}  // namespace chronicle
