#include "core/query/questions/announced.h"

#include <algorithm>
#include <cstdlib>

namespace chronicle {
AnnouncedSession announced_session(const Catalogue& catalogue, const Session& session, Day as_of) {
  AnnouncedSession result{&session, status_of(catalogue, session, as_of), {}};
  SessionTerms said;
  for (const Announcement* announcement : announcements_in_order(catalogue, session, as_of)) {
    AnnouncementStep step{announcement, {}, {}};
    const SessionTerms terms = terms_of(*announcement);
    if (!result.steps.empty()) step.from_previous = shift_between(catalogue, said, terms);
    overlay(catalogue, said, terms);
    if (result.status.state == SessionState::held) step.to_outcome = shift_between(catalogue, terms, terms_of(session));
    result.steps.push_back(step);
  }
  return result;
}

std::vector<AnnouncedSession> announced_sessions(const Catalogue& catalogue, Day as_of) {
  std::vector<AnnouncedSession> sessions;
  for (const Session& session : catalogue.all<Session>())
    if (auto one = announced_session(catalogue, session, as_of); !one.steps.empty()) sessions.push_back(std::move(one));
  const auto day = [&](const AnnouncedSession& one) {
    const auto date = date_of(catalogue, *one.session, as_of);
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
      if (!step.to_outcome->of_day) continue;
      if (!step.to_outcome->days) {
        ++figures.not_measured;
        continue;
      }
      days.push_back(std::abs(*step.to_outcome->days));
      if (!step.announcement->date->is_day()) ++figures.periods_missed;
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
