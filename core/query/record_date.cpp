#include "core/query/record_date.h"

#include "core/query/document_status.h"

namespace chronicle {
namespace {

std::optional<Date> date_of_session(const Catalogue& catalogue, const RecordId& id) {
  const auto* session = catalogue.find<Session>(id);
  return session != nullptr ? date_of(catalogue, *session) : std::nullopt;
}

std::optional<Date> date_of_act(const Catalogue& catalogue, const Act& act) {
  if (act.date) return act.date;
  return act.session ? date_of_session(catalogue, act.session->id()) : std::nullopt;
}

std::optional<Date> date_of_document(const Catalogue& catalogue, const Document& document) {
  if (const Act* adoption = adoption_of(catalogue, document)) return date_of_act(catalogue, *adoption);
  std::optional<Date> last;
  for (const Act* act : acts_in_order(catalogue, document))
    if (auto date = date_of_act(catalogue, *act)) last = std::move(date);
  return last;
}

std::optional<Date> later(std::optional<Date> one, std::optional<Date> other) {
  if (!one || !one->latest()) return other;
  if (!other || !other->latest()) return one;
  return *one->latest() < *other->latest() ? other : one;
}

}  // namespace

std::vector<RecordId> sessions_of(const Catalogue& catalogue, const RecordId& id) {
  std::vector<RecordId> sessions;
  if (id.kind() == Kind::session) sessions.push_back(id);
  if (id.kind() == Kind::document)
    for (const Act* act : catalogue.linked<Act>(Via::act_document, id))
      if (act->session) sessions.push_back(act->session->id());
  if (id.kind() == Kind::person) {
    for (const auto* one : catalogue.linked<Attendance>(Via::attendance_person, id))
      sessions.push_back(one->session.id());
    for (const auto* one : catalogue.linked<Statement>(Via::statement_person, id))
      sessions.push_back(one->session.id());
  }
  if (const auto* statement = catalogue.find<Statement>(id)) sessions.push_back(statement->session.id());
  if (const auto* commitment = catalogue.find<Commitment>(id)) sessions.push_back(commitment->session.id());
  if (const auto* figure = catalogue.find<Figure>(id)) sessions.push_back(figure->session.id());
  return sessions;
}

std::optional<Date> date_of(const Catalogue& catalogue, const RecordId& id) {
  if (const auto* document = catalogue.find<Document>(id)) return date_of_document(catalogue, *document);
  if (const auto* source = catalogue.find<Source>(id)) return source->published;
  std::optional<Date> last;
  for (const RecordId& session : sessions_of(catalogue, id)) last = later(last, date_of_session(catalogue, session));
  return last;
}

}  // namespace chronicle
