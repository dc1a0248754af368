#include "core/query/known.h"

#include <algorithm>

#include "core/query/document_status.h"
#include "core/query/session_status.h"

namespace chronicle {
namespace {

using Since = std::optional<Day>;

/// The first of several days; if one of them is not known, neither is the first.
class First {
 public:
  void add(const Since& day) {
    is_known_ = is_known_ && day;
    if (is_known_ && (!first_ || *day < *first_)) first_ = day;
  }
  Since day() const { return is_known_ ? first_ : std::nullopt; }

 private:
  bool is_known_ = true;
  Since first_;
};

Since start_of(const std::optional<Date>& date) { return date ? date->earliest() : std::nullopt; }

Since since(const Catalogue& catalogue, const Session& session) {
  First first;
  if (session.held) first.add(session.held->earliest());
  for (const Announcement* one : catalogue.linked<Announcement>(Via::announcement_session, session.id))
    first.add(start_of(one->announced));
  return first.day();
}

/// What was said at a session is known from its day; what is told of one that is only announced, from its announcement.
Since since_session(const Catalogue& catalogue, const RecordId& id) {
  const auto* session = catalogue.find<Session>(id);
  if (session == nullptr) return std::nullopt;
  return session->held ? session->held->earliest() : since(catalogue, *session);
}

/// What is told of a session that lies ahead, known from the first source that tells it; at the latest from its day.
Since since_told(const Catalogue& catalogue, const Session& session, const RecordId& told) {
  Since day = since(catalogue, session);
  const Since published = catalogue.first_publication(told);
  if (day && published) day = std::max(*day, *published);
  const Since held = start_of(session.held);
  return day && held ? std::min(*day, *held) : day;
}

Since since(const Catalogue& catalogue, const Act& act) {
  if (act.verb != Verb::planned) return day_of(catalogue, act);
  const auto* session = catalogue.find<Session>(act.session);
  return session != nullptr ? since_told(catalogue, *session, act.id) : start_of(act.date);
}

Since since(const Catalogue& catalogue, const Document& document) {
  First first;
  for (const Act* act : catalogue.linked<Act>(Via::act_document, document.id)) first.add(since(catalogue, *act));
  return first.day();
}

Since since(const Catalogue& /*catalogue*/, const Announcement& announcement) {
  return start_of(announcement.announced);
}

Since since(const Catalogue& catalogue, const Item& item) {
  const auto* session = catalogue.find<Session>(item.session.id());
  return session != nullptr ? since_told(catalogue, *session, item.id) : std::nullopt;
}

Since since(const Catalogue& catalogue, const Count& count) {
  const auto* session = catalogue.find<Session>(count.session.id());
  if (session == nullptr) return std::nullopt;
  return session->held ? session->held->earliest() : since_told(catalogue, *session, count.id);
}

/// Who will chair is known from the first source that says so; at the latest from the first day of the year.
Since since(const Catalogue& catalogue, const Chairmanship& chairmanship) {
  const Since published = catalogue.first_publication(chairmanship.id);
  const Since begun = chairmanship.year.earliest();
  return published && begun ? std::min(*published, *begun) : begun;
}

Since since(const Catalogue& catalogue, const Relation& relation) {
  return known_since(catalogue, relation.document.id());
}

Since since(const Catalogue& catalogue, const Signature& signature) {
  if (signature.date) return signature.date->earliest();
  const auto* document = catalogue.find<Document>(signature.document.id());
  const Act* adoption = document != nullptr ? adoption_of(catalogue, *document) : nullptr;
  return adoption != nullptr ? day_of(catalogue, *adoption) : std::nullopt;
}

Since since(const Catalogue& catalogue, const Trace& trace) {
  return trace.date ? trace.date->earliest() : known_since(catalogue, trace.record);
}

Since since(const Catalogue& catalogue, const Person& person) {
  First first;
  for (const auto* one : catalogue.linked<Attendance>(Via::attendance_person, person.id))
    first.add(since_session(catalogue, one->session.id()));
  for (const auto* one : catalogue.linked<Statement>(Via::statement_person, person.id))
    first.add(since_session(catalogue, one->session.id()));
  return first.day();
}

template <typename R>
Since since(const Catalogue& catalogue, const R& record) {
  if constexpr (requires { record.session.id(); }) return since_session(catalogue, record.session.id());
  return std::nullopt;
}

}  // namespace

std::optional<Day> known_since(const Catalogue& catalogue, const RecordId& id) {
  Since day;
  for_each_kind([&]<typename R>() {
    if (R::kind != id.kind()) return;
    if (const R* record = catalogue.find<R>(id)) day = since(catalogue, *record);
  });
  return day;
}

bool is_known(const Catalogue& catalogue, const RecordId& id, Day as_of) {
  const auto day = known_since(catalogue, id);
  return !day || *day <= as_of;
}

}  // namespace chronicle
