#include "core/query/as_of/session_status.h"

#include <algorithm>

#include "core/query/as_of/known.h"

namespace chronicle {
namespace {

using Announcements = std::vector<const Announcement*>;

/// What several announcements amount to, taken one after another.
struct Announced {
  SessionTerms terms{};
  const Announcement* dated = nullptr;  ///< the one that the date is from
  bool is_moved = false;
  bool is_off = false;  ///< postponed, and no new date announced
};

Announced amount_of(const Catalogue& catalogue, const Announcements& announcements, SessionTerms terms) {
  Announced said{std::move(terms)};
  for (const Announcement* one : announcements) {
    const SessionTerms later = terms_of(*one);
    const Shift shift = shift_between(catalogue, said.terms, later);
    said.is_moved = said.is_moved || shift.of_day || shift.of_place || one->notice == Notice::postponed;
    // Where a postponed session was announced for stands as long as nothing else is said of it.
    if (said.is_off && one->notice != Notice::postponed && one->notice != Notice::cancelled) said.terms.date.reset();
    overlay(catalogue, said.terms, later);
    if (said.terms.date && said.terms.date == later.date) said.dated = one;
    said.is_off = one->notice == Notice::postponed ? !one->date : said.is_off && !one->date;
  }
  return said;
}

SessionState state_of(const Announced& said, const Announcement& last, Day as_of) {
  if (last.notice == Notice::cancelled) return SessionState::cancelled;
  if (last.notice == Notice::postponed && said.is_off) return SessionState::postponed;
  if (said.terms.date && said.terms.date->latest() && *said.terms.date->latest() < as_of)
    return SessionState::unconfirmed;
  if (said.is_moved) return SessionState::moved;
  return last.notice == Notice::draft_agenda ? SessionState::draft_agenda : SessionState::announced;
}

/// What the session itself has, but for the day it was held: of one that no source says was held, no day hangs on it.
SessionTerms terms_without_day(const Session& session) {
  SessionTerms terms;
  if (!session.held) terms = terms_of(session);
  return terms;
}

/// Whether it may have been held by then, as its date leaves the day open.
bool may_be_held(const Session& session, Day as_of) {
  return session.held && !is_held(session, as_of) && session.held->earliest() && *session.held->earliest() <= as_of;
}

}  // namespace

bool is_held(const Session& session, Day as_of) {
  const auto day = session.held ? sure_from(*session.held) : std::nullopt;
  return day && *day <= as_of;
}

Announcements announcements_in_order(const Catalogue& catalogue, const Session& session, Day as_of) {
  auto known = catalogue.linked(&Announcement::session, session.id);
  std::erase_if(known, [&](const Announcement* one) { return !is_known(catalogue, one->id, as_of); });
  // Many are dated only by the session that they were made at. When a source was published says nothing of their order.
  const auto day = [&](const Announcement* one) {
    if (one->announced) return one->announced->earliest();
    const auto* at = catalogue.find<Session>(one->announced_at);
    return at != nullptr && at->held ? at->held->earliest() : std::nullopt;
  };
  std::stable_sort(known.begin(), known.end(),
                   [&](const Announcement* a, const Announcement* b) { return day(a) < day(b); });
  return known;
}

SessionOnDay session_on(const Catalogue& catalogue, const Session& session, Day as_of) {
  if (is_held(session, as_of)) return {SessionState::held, terms_of(session), &session};
  SessionOnDay known{.terms = terms_without_day(session), .own = session.held ? nullptr : &session};
  const auto announcements = announcements_in_order(catalogue, session, as_of);
  if (announcements.empty()) return known;
  const Announced said = amount_of(catalogue, announcements, std::move(known.terms));
  known.terms = said.terms;
  if (!may_be_held(session, as_of)) known.state = state_of(said, *announcements.back(), as_of);
  return known;
}

std::optional<Date> date_of(const Catalogue& catalogue, const Session& session, Day as_of) {
  return is_held(session, as_of) ? session.held : session_on(catalogue, session, as_of).terms.date;
}

SessionStatus status_of(const Catalogue& catalogue, const Session& session, Day as_of) {
  const SessionOnDay known = session_on(catalogue, session, as_of);
  SessionStatus status{.state = known.state, .terms = known.terms};
  if (may_be_held(session, as_of)) status.perhaps_held = session.held;
  if (known.state == SessionState::held || status.perhaps_held) {
    status.based_on.push_back(session.id);
    return status;
  }
  const auto announcements = announcements_in_order(catalogue, session, as_of);
  if (announcements.empty()) return status;
  const Announced said = amount_of(catalogue, announcements, terms_without_day(session));
  if (said.dated != nullptr && said.dated != announcements.back()) status.based_on.push_back(said.dated->id);
  status.based_on.push_back(announcements.back()->id);
  return status;
}

}  // namespace chronicle
