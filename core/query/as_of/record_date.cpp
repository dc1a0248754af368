#include "core/query/as_of/record_date.h"

#include <set>

#include "core/model/part.h"
#include "core/query/as_of/document_status.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/session_status.h"

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

std::optional<Date> date_of_announcement(const Catalogue& catalogue, const Announcement& announcement) {
  if (announcement.announced) return announcement.announced;
  const auto day = known_since(catalogue, announcement.id);
  return day ? std::optional(Date::of(*day)) : std::nullopt;
}

/// A trace may show another trace; those of a library from elsewhere may even lead back to themselves.
std::optional<Date> date_of_trace(const Catalogue& catalogue, const Trace& trace, Day as_of) {
  std::set<const Trace*> seen;
  for (const Trace* one = &trace; seen.insert(one).second;) {
    if (one->date) return one->date;
    const auto* next = catalogue.find<Trace>(one->record);
    if (next == nullptr) return date_of(catalogue, one->record, as_of);
    one = next;
  }
  return std::nullopt;
}

/// The date of a record that stands on the page of another: its own, else that of what it belongs to.
std::optional<Date> date_of_part(const Catalogue& catalogue, const RecordId& id, Day as_of) {
  if (const auto* act = catalogue.find<Act>(id)) return date_of(catalogue, *act, as_of);
  if (const auto* announcement = catalogue.find<Announcement>(id))
    return date_of_announcement(catalogue, *announcement);
  if (const auto* trace = catalogue.find<Trace>(id)) return date_of_trace(catalogue, *trace, as_of);
  if (const auto* chairmanship = catalogue.find<Chairmanship>(id)) return chairmanship->year;
  if (const auto* signature = catalogue.find<Signature>(id); signature != nullptr && signature->date)
    return signature->date;
  const RecordId whole = page_of(catalogue, id);
  return whole == id ? std::nullopt : date_of(catalogue, whole, as_of);
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
    for (const Act* act : catalogue.linked(&Act::document, id)) add(act);
  if (id.kind() == Kind::person) {
    for (const auto* one : catalogue.linked(&Attendance::person, id)) add(one);
    for (const auto* one : catalogue.linked(&Statement::person, id)) add(one);
  }
  if (const auto* statement = catalogue.find<Statement>(id)) sessions.push_back(statement->session.id());
  if (const auto* commitment = catalogue.find<Commitment>(id)) sessions.push_back(commitment->session.id());
  if (const auto* figure = catalogue.find<Figure>(id)) sessions.push_back(figure->session.id());
  return sessions;
}

std::optional<Date> date_of(const Catalogue& catalogue, const RecordId& id, Day as_of) {
  if (const auto* document = catalogue.find<Document>(id)) return date_of_document(catalogue, *document, as_of);
  if (const auto* source = catalogue.find<Source>(id)) return source->published;
  if (!has_page(id.kind())) return date_of_part(catalogue, id, as_of);
  std::optional<Date> last;
  for (const RecordId& session : sessions_of(catalogue, id, as_of))
    if (const auto* record = catalogue.find<Session>(session)) last = later(last, date_of(catalogue, *record, as_of));
  return last;
}

bool is_of_period(const Date& date, const Date& period) {
  if (lies_within(date, period)) return true;
  if (!date.is_interval() || date.precision() != Precision::day || !date.earliest() || !date.latest()) return false;
  return *date.earliest() <= *period.latest() && *period.earliest() <= *date.latest();
}

std::optional<int> year_of(const Catalogue& catalogue, const RecordId& id, Day as_of) {
  if (id.kind() == Kind::person) return std::nullopt;  // the last session they came to is no date of theirs
  const auto date = date_of(catalogue, id, as_of);
  const auto day = date ? date->earliest() : std::nullopt;
  return day ? std::optional(day->year()) : std::nullopt;
}

}  // namespace chronicle
