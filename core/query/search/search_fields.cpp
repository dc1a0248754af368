#include "core/query/search/search_fields.h"

#include <algorithm>

#include "core/query/as_of/document_status.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/session_status.h"
#include "core/words/fold.h"
#include "core/words/tag.h"

namespace chronicle {
namespace {

bool overlaps(const std::optional<Date>& date, const Date& period) {
  return date && date->earliest() && date->latest() && *date->earliest() <= *period.latest() &&
         *period.earliest() <= *date->latest();
}

bool has_tag(const UserNote& note, const FieldTerm& term) {
  return std::any_of(note.tags.begin(), note.tags.end(), [&](const std::string& tag) {
    const std::string key = fold_tag(tag);
    return term.prefix ? key.starts_with(term.name) : key == term.name;
  });
}

/// Whether the note is one that `tag:` or `is:` asks for.
bool is_asked_for(const UserNote& note, const FieldTerm& term) {
  if (term.field == SearchField::tag) return has_tag(note, term);
  return term.mark == UserMark::bookmarked ? note.bookmarked : !note.text.empty();
}

/// By what a speaker is found: the name, else office and state as the record, which is in English, puts them together.
template <typename R>
std::string speaker_text(const Catalogue& catalogue, const R& record) {
  if (record.person) return catalogue.name_of(record.person->id());
  const std::string state = record.state ? catalogue.name_of(record.state->id()) : "";
  if (!record.office) return state;
  return state.empty() ? *record.office : *record.office + " of " + state;
}

}  // namespace

FieldCondition::FieldCondition(const UserNotes& notes, const Catalogue& catalogue, const NameBook& names,
                               FieldTerm term, Day as_of)
    : catalogue_(catalogue), term_(std::move(term)), as_of_(as_of) {
  if (term_.field == SearchField::state) ids_ = names.called(Kind::state, term_.name);
  if (term_.field == SearchField::topic) ids_ = names.called(Kind::topic, term_.name);
  if (term_.field == SearchField::place) ids_ = names.called(Kind::place, term_.name);
  if (term_.field == SearchField::speaker) ids_ = names.called(Kind::person, term_.name);
  if (term_.field == SearchField::tag || term_.field == SearchField::is)
    for (const UserNote& note : notes.all())
      if (is_asked_for(note, term_)) ids_.insert(note.record.text());
  add_sessions();
}

void FieldCondition::add_sessions() {
  for (const Session& session : catalogue_.all<Session>())
    if (is_asked(session)) sessions_.insert(session.id.text());
}

bool FieldCondition::is_asked(const Session& session) const {
  const auto is_called = [&](const auto& ref) { return ref && ids_.contains(ref->text()); };
  const SessionOnDay known = session_on(catalogue_, session, as_of_);
  switch (term_.field) {
    case SearchField::year:
      return overlaps(known.terms.date, *term_.date);
    case SearchField::place:
      return is_called(known.terms.place);
    case SearchField::state: {
      if (is_called(known.terms.state)) return true;
      if (known.own == nullptr) return false;
      const auto came = catalogue_.linked(&Attendance::session, session.id);
      return is_called(known.own->chair_state) ||
             std::any_of(came.begin(), came.end(), [&](const Attendance* one) { return is_called(one->state); });
    }
    default:
      return false;
  }
}

bool FieldCondition::holds(const RecordId& id) const {
  const auto date = [&] { return date_of(catalogue_, id, as_of_); };
  switch (term_.field) {
    case SearchField::kind:
      return id.kind() == *term_.kind;
    case SearchField::year:
      return is_of_sessions(id) || is_in_year(id);
    case SearchField::state:
      return has_state(id);
    case SearchField::topic:
      return has_topic(id);
    case SearchField::place:
      return ids_.contains(id.text()) || is_of_sessions(id);
    case SearchField::in_force:
      return is_in_force(id);
    case SearchField::speaker:
      return is_said_by(id);
    case SearchField::before: {
      const auto own = date();
      return own && own->latest() && *own->latest() < *term_.date->earliest();
    }
    case SearchField::after: {
      const auto own = date();
      return own && own->earliest() && *own->earliest() > *term_.date->latest();
    }
    case SearchField::type: {
      const auto* document = catalogue_.find<Document>(id);
      return document != nullptr && document->type == *term_.type;
    }
    case SearchField::tag:
    case SearchField::is:
      return ids_.contains(id.text());
  }
  return false;
}

bool FieldCondition::is_of_sessions(const RecordId& id) const {
  const auto sessions = sessions_of(catalogue_, id, as_of_);
  return std::any_of(sessions.begin(), sessions.end(),
                     [&](const RecordId& session) { return sessions_.contains(session.text()); });
}

bool FieldCondition::is_in_year(const RecordId& id) const {
  if (id.kind() == Kind::document) {
    const auto acts = catalogue_.linked(&Act::document, id);
    return std::any_of(acts.begin(), acts.end(), [&](const Act* act) {
      return overlaps(act->date, *term_.date) && is_known(catalogue_, act->id, as_of_);
    });
  }
  const auto* source = catalogue_.find<Source>(id);
  return source != nullptr && overlaps(source->published, *term_.date);
}

bool FieldCondition::has_state(const RecordId& id) const {
  if (ids_.contains(id.text())) return true;
  bool has = false, has_own = false;
  catalogue_.with_record(id, [&](const auto& record) {
    if constexpr (requires { record.state->id(); }) {
      has_own = true;
      has = record.state && ids_.contains(record.state->text());
    }
  });
  return has_own ? has : is_of_sessions(id);
}

bool FieldCondition::has_topic(const RecordId& id) const {
  bool has = ids_.contains(id.text());
  catalogue_.with_record(id, [&](const auto& record) {
    for (const auto& topic : record.topics) has = has || ids_.contains(topic.text());
  });
  return has;
}

bool FieldCondition::is_said_by(const RecordId& id) const {
  bool is = false;
  catalogue_.with_record(id, [&](const auto& record) {
    if constexpr (requires {
                    record.office;
                    record.person;
                    record.state;
                  })
      is = (record.person && ids_.contains(record.person->text())) ||
           begins_words(term_.name, fold(speaker_text(catalogue_, record)));
    else if constexpr (std::same_as<std::remove_cvref_t<decltype(record)>, Figure>)
      is = record.person && ids_.contains(record.person->text());
  });
  return is;
}

bool FieldCondition::is_in_force(const RecordId& id) const {
  const auto* document = catalogue_.find<Document>(id);
  if (document == nullptr) return false;
  // Of a day that is still ahead, what holds by all that is known today.
  const auto is_so = [&](Day day) {
    return validity_of(catalogue_, *document, day, std::min(day, as_of_)).validity == Validity::in_force;
  };
  if (!term_.date) return is_so(as_of_);
  const Day first = *term_.date->earliest(), last = *term_.date->latest();
  if (is_so(first) || is_so(last)) return true;
  // Else it may begin and end within the period: then it is in force on the day it is adopted or its stated period
  // begins.
  const Day known_by = std::min(last, as_of_);
  const Act* adoption = adoption_of(catalogue_, *document, known_by);
  const auto adopted = adoption != nullptr ? known_since(catalogue_, adoption->id) : std::nullopt;
  const auto span = span_of(catalogue_, *document, known_by);
  const std::array days{adopted, span ? std::optional(span->first) : std::nullopt};
  return std::any_of(days.begin(), days.end(),
                     [&](const auto& day) { return day && first < *day && *day < last && is_so(*day); });
}

}  // namespace chronicle
