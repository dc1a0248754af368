// Announced against held: what each announcement of a session changed, and what came.
#pragma once

#include <vector>

#include "core/query/as_of/session_status.h"

namespace chronicle {

struct AnnouncementStep {
  const Announcement* announcement;
  Shift from_previous;              ///< against the announcement before; none for the first
  std::optional<Shift> to_outcome;  ///< how the session that was held differs; nothing if it was not held by then
};

/// A session and how it was announced, as a day knows it.
struct AnnouncedSession {
  const Session* session;
  SessionStatus status;
  std::vector<AnnouncementStep> steps;  ///< the first announcement first
};

/// Without steps if the day knows of no announcement.
AnnouncedSession announced_session(const Catalogue& catalogue, const Session& session, Day as_of);

/// Sessions of which an announcement is known on the day, by their dates.
std::vector<AnnouncedSession> announced_sessions(const Catalogue& catalogue, Day as_of);

/// Figures over several sessions.
struct AnnouncedFigures {
  std::size_t sessions = 0;  ///< with at least one announcement
  std::size_t announcements = 0;
  std::size_t tested = 0;     ///< announcements of sessions that were held
  std::size_t came_true = 0;  ///< of these: day, place and form came as announced
  std::size_t day_changed = 0, place_changed = 0, form_changed = 0;  ///< of the tested; one may count in several
  std::size_t first_tested = 0;                                      ///< sessions held that were announced before
  std::size_t first_came_true = 0;  ///< of these: all came as the first announcement said
  std::size_t unconfirmed = 0;      ///< sessions whose day is past without a word
  /// Over the tested that missed the day, by how many days, without sign: the largest, and the median. Of announced
  /// periods the nearest day counts.
  std::optional<int> largest_days;
  std::optional<double> median_days;
  std::size_t periods_missed = 0;  ///< how many of these announced no single day
  std::size_t not_measured = 0;    ///< missed the day, but an end of the announced date is open
};

/// `sessions` are those of `announced_sessions`.
AnnouncedFigures figures_of(const std::vector<AnnouncedSession>& sessions);

}  // namespace chronicle
