#include "core/query/announced.h"

#include <algorithm>
#include <cstdlib>

namespace chronicle {
namespace {

using Terms = SessionTerms;

Terms terms_of(const Session& session) { return {session.held, session.place, session.host, session.form}; }

bool is_elsewhere(const Catalogue& catalogue, const Terms& before, const Terms& after) {
  // A session by video met nowhere: that is a change of form.
  if (before.place && after.place) return *before.place != *after.place;
  const auto state_of = [&](const Terms& terms) {
    const auto* place = catalogue.find<Place>(terms.place);
    return place != nullptr && place->state ? place->state : terms.state;
  };
  const auto first = state_of(before);
  const auto second = state_of(after);
  return first && second && *first != *second;
}

/// Some came by video, others in person: not another form than a meeting in person was announced to be.
bool is_other_form(const Terms& before, const Terms& after) {
  if (!after.form) return false;
  const bool was_video = before.form == Form::video;
  const bool is_video = *after.form == Form::video;
  const bool was_somewhere = before.form == Form::in_person || before.form == Form::mixed || before.place.has_value();
  return (was_video && !is_video) || (is_video && !was_video && was_somewhere);
}

Shift shift(const Catalogue& catalogue, const Terms& before, const Terms& after) {
  Shift shift;
  if (before.date && after.date && !lies_within(*after.date, *before.date)) {
    shift.of_day = true;
    if (before.date->is_day() && after.date->is_day())
      shift.days = after.date->earliest()->number() - before.date->earliest()->number();
  }
  shift.of_place = is_elsewhere(catalogue, before, after);
  shift.of_form = is_other_form(before, after);
  return shift;
}

}  // namespace

AnnouncedSession announced_session(const Catalogue& catalogue, const Session& session, Day as_of) {
  AnnouncedSession result{&session, status_of(catalogue, session, as_of), {}};
  Terms said;
  for (const Announcement* announcement : announcements_in_order(catalogue, session, as_of)) {
    AnnouncementStep step{announcement, {}, {}};
    const Terms terms = terms_of(*announcement);
    if (!result.steps.empty()) step.from_previous = shift(catalogue, said, terms);
    overlay(said, terms);
    if (result.status.state == SessionState::held) step.to_outcome = shift(catalogue, terms, terms_of(session));
    result.steps.push_back(step);
  }
  return result;
}

std::vector<AnnouncedSession> announced_sessions(const Catalogue& catalogue, Day as_of) {
  std::vector<AnnouncedSession> sessions;
  for (const Session& session : catalogue.all<Session>())
    if (auto one = announced_session(catalogue, session, as_of); !one.steps.empty()) sessions.push_back(std::move(one));
  const auto day = [&](const AnnouncedSession& one) {
    const auto date = date_of(catalogue, *one.session);
    return date && date->earliest() ? date->earliest()->number() : INT32_MAX;
  };
  std::stable_sort(sessions.begin(), sessions.end(), [&](const auto& a, const auto& b) { return day(a) < day(b); });
  return sessions;
}

AnnouncedFigures figures_of(const std::vector<AnnouncedSession>& sessions) {
  AnnouncedFigures figures;
  std::vector<int> days;
  for (const AnnouncedSession& one : sessions) {
    ++figures.sessions;
    if (one.status.state == SessionState::unconfirmed) ++figures.unconfirmed;
    if (!one.steps.empty() && one.steps.front().to_outcome) {
      ++figures.first_tested;
      if (!one.steps.front().to_outcome->any()) ++figures.first_came_true;
    }
    for (const AnnouncementStep& step : one.steps) {
      ++figures.announcements;
      if (!step.to_outcome) continue;
      ++figures.tested;
      if (!step.to_outcome->any()) ++figures.came_true;
      if (step.to_outcome->of_day) ++figures.day_changed;
      if (step.to_outcome->of_place) ++figures.place_changed;
      if (step.to_outcome->of_form) ++figures.form_changed;
      if (step.to_outcome->days) days.push_back(std::abs(*step.to_outcome->days));
    }
  }
  if (days.empty()) return figures;
  std::sort(days.begin(), days.end());
  const std::size_t middle = days.size() / 2;
  figures.median_days = days.size() % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2.0;
  figures.largest_days = days.back();
  return figures;
}

}  // namespace chronicle
