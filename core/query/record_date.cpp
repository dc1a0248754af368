#include "core/query/record_date.h"

#include "core/query/document_status.h"
#include "core/query/known.h"
#include "core/query/session_status.h"

namespace chronicle {
namespace {

std::optional<Date> date_of_document(const Catalogue& catalogue, const Document& document, Day as_of) {
  std::optional<Date> last;
  for (const Act* act : acts_in_order(catalogue, document, as_of)) {
    auto date = date_of(catalogue, *act, as_of);
    if (adopts(act->verb)) return date;
    if (date) last = std::move(date);
  }
  return last;
}

std::optional<Date> later(std::optional<Date> one, std::optional<Date> other) {
  if (!one || !one->latest()) return other;
  if (!other || !other->latest()) return one;
  return *one->latest() < *other->latest() ? other : one;
}

}  // namespace

std::vector<RecordId> sessions_of(const Catalogue& catalogue, const RecordId& id, Day as_of) {
  std::vector<RecordId> sessions;
  const auto add = [&]<typename R>(const R* record) {
    if (!is_known(catalogue, record->id, as_of)) return;
    if constexpr (std::same_as<R, Act>) {
      if (record->session) sessions.push_back(record->session->id());
    } else {
      sessions.push_back(record->session.id());
    }
  };
  if (id.kind() == Kind::session) sessions.push_back(id);
  if (id.kind() == Kind::document)
    for (const Act* act : catalogue.linked<Act>(Via::act_document, id)) add(act);
  if (id.kind() == Kind::person) {
    for (const auto* one : catalogue.linked<Attendance>(Via::attendance_person, id)) add(one);
    for (const auto* one : catalogue.linked<Statement>(Via::statement_person, id)) add(one);
  }
  if (const auto* statement = catalogue.find<Statement>(id)) sessions.push_back(statement->session.id());
  if (const auto* commitment = catalogue.find<Commitment>(id)) sessions.push_back(commitment->session.id());
  if (const auto* figure = catalogue.find<Figure>(id)) sessions.push_back(figure->session.id());
  return sessions;
}

std::optional<Date> date_of(const Catalogue& catalogue, const RecordId& id, Day as_of) {
  if (const auto* document = catalogue.find<Document>(id)) return date_of_document(catalogue, *document, as_of);
  if (const auto* source = catalogue.find<Source>(id)) return source->published;
  std::optional<Date> last;
  for (const RecordId& session : sessions_of(catalogue, id, as_of))
    if (const auto* record = catalogue.find<Session>(session)) last = later(last, date_of(catalogue, *record, as_of));
  return last;
}

std::optional<int> year_of(const Catalogue& catalogue, const RecordId& id, Day as_of) {
  if (id.kind() == Kind::person) return std::nullopt;  // the last session they came to is no date of theirs
  const auto date = date_of(catalogue, id, as_of);
  const auto day = date ? date->earliest() : std::nullopt;
  return day ? std::optional(day->year()) : std::nullopt;
}

}  // namespace chronicle
