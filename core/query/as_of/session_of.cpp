#include "core/query/as_of/session_of.h"

#include "core/query/as_of/document_status.h"

namespace chronicle {

std::optional<RecordId> session_of(const Catalogue& catalogue, const RecordId& id, Day as_of) {
  if (id.kind() == Kind::session) return id;
  if (const auto* document = catalogue.find<Document>(id)) {
    const Act* adoption = adoption_of(catalogue, *document, as_of);
    const auto acts = acts_in_order(catalogue, *document, as_of);
    const Act* act = adoption != nullptr ? adoption : acts.empty() ? nullptr : acts.front();
    return act != nullptr && act->session ? std::optional(act->session->id()) : std::nullopt;
  }
  if (const auto* statement = catalogue.find<Statement>(id)) return statement->session.id();
  if (const auto* commitment = catalogue.find<Commitment>(id)) return commitment->session.id();
  if (const auto* figure = catalogue.find<Figure>(id)) return figure->session.id();
  return std::nullopt;
}

}  // namespace chronicle
