#include "core/query/session_status.h"

#include <algorithm>

namespace chronicle {
namespace {

std::int32_t announced_day(const Announcement& announcement) {
  const auto day = announcement.announced ? announcement.announced->earliest() : std::nullopt;
  return day ? day->number() : INT32_MIN;
}

/// Whether a later announcement says something else than an earlier one; a finer date within a coarser is no change.
bool differs(const Announcement& earlier, const Announcement& later) {
  if (earlier.date && later.date && !lies_within(*later.date, *earlier.date)) return true;
  return earlier.place && later.place && *earlier.place != *later.place;
}

std::string where_and_when(const Catalogue& catalogue, const Announcement& announcement) {
  const std::string place = place_in(catalogue, announcement);
  if (!announcement.date) return place.empty() ? "a day not named" : place + ", without a date";
  return in_words(*announcement.date) + (place.empty() ? "" : ", " + place);
}

SessionState announced_state(const std::vector<const Announcement*>& known, Day as_of) {
  const Announcement& last = *known.back();
  if (last.notice == Notice::postponed) return SessionState::postponed;
  if (last.notice == Notice::cancelled) return SessionState::cancelled;
  if (last.date && last.date->latest() && *last.date->latest() < as_of) return SessionState::unconfirmed;
  const bool moved = std::any_of(known.begin(), known.end(), [&](const Announcement* one) {
    return one->notice == Notice::postponed || differs(*one, last);
  });
  if (moved) return SessionState::moved;
  return last.notice == Notice::draft_agenda ? SessionState::draft_agenda : SessionState::announced;
}

std::string reason_of(const Catalogue& catalogue, const std::vector<const Announcement*>& known, SessionState state) {
  const std::string last = where_and_when(catalogue, *known.back());
  switch (state) {
    case SessionState::postponed:
      return "Postponed; no new date is announced.";
    case SessionState::cancelled:
      return "Cancelled.";
    case SessionState::unconfirmed:
      return "Announced for " + last + "; the date is past, and no source read says that it was held.";
    case SessionState::moved:
      return "Announced for " + last + "; announced otherwise before.";
    case SessionState::draft_agenda:
      return "Announced for " + last + ", with a draft agenda.";
    default:
      return "Announced for " + last + ".";
  }
}

}  // namespace

bool is_held(const Session& session, Day as_of) {
  return session.held && session.held->earliest() && *session.held->earliest() <= as_of;
}

SessionTerms terms_of(const Announcement& announcement) {
  return {announcement.date, announcement.place, announcement.state, announcement.form};
}

void overlay(SessionTerms& terms, const SessionTerms& later) {
  if (later.date) terms.date = later.date;
  if (later.place || later.state) {
    terms.place = later.place;
    terms.state = later.state;
  }
  if (later.form) terms.form = later.form;
}

SessionTerms terms_of(const Catalogue& catalogue, const Session& session, Day as_of) {
  if (is_held(session, as_of)) return {session.held, session.place, session.host, session.form};
  SessionTerms terms;
  for (const Announcement* one : announcements_in_order(catalogue, session, as_of)) overlay(terms, terms_of(*one));
  return terms;
}

std::string place_in(const Catalogue& catalogue, const SessionTerms& terms) {
  if (terms.place) return catalogue.title_of(terms.place->id());
  if (terms.form == Form::video) return "by video";
  return terms.state ? catalogue.title_of(terms.state->id()) : "";
}

std::string place_in(const Catalogue& catalogue, const Announcement& announcement) {
  return place_in(catalogue, terms_of(announcement));
}

std::vector<const Announcement*> announcements_in_order(const Catalogue& catalogue, const Session& session) {
  auto all = catalogue.linked<Announcement>(Via::announcement_session, session.id);
  std::stable_sort(all.begin(), all.end(),
                   [](const Announcement* a, const Announcement* b) { return announced_day(*a) < announced_day(*b); });
  return all;
}

std::vector<const Announcement*> announcements_in_order(const Catalogue& catalogue, const Session& session, Day as_of) {
  auto known = announcements_in_order(catalogue, session);
  std::erase_if(known, [&](const Announcement* one) { return announced_day(*one) > as_of.number(); });
  return known;
}

SessionStatus status_of(const Catalogue& catalogue, const Session& session, Day as_of) {
  if (is_held(session, as_of)) return {SessionState::held, "Held " + in_words(*session.held) + ".", {session.id}};
  const auto known = announcements_in_order(catalogue, session, as_of);
  if (known.empty()) return {SessionState::not_known, "No source up to this day speaks of it.", {}};
  const SessionState state = announced_state(known, as_of);
  return {state, reason_of(catalogue, known, state), {known.back()->id}};
}

}  // namespace chronicle
