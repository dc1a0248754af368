// Announced against held: what each announcement of a session changed, and what came.
#pragma once

#include <vector>

#include "core/query/session_status.h"

namespace chronicle {

/// How one statement of when and where differs from the one before it. A finer date within a coarser one ("September",
/// then "30 September") is no change.
struct Shift {
  bool of_day = false;
  bool of_place = false;
  bool of_form = false;
  std::optional<int> days;  ///< later (or, below 0, earlier), where both give a single day

  bool any() const { return of_day || of_place || of_form; }
};

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
  std::size_t first_came_true = 0;    ///< of these: all came as the first announcement said
  std::size_t unconfirmed = 0;        ///< sessions whose day is past without a word
  std::optional<int> largest_days;    ///< the largest difference in days, without its sign
  std::optional<double> median_days;  ///< over those of the tested that gave a day and missed it, without sign
};

AnnouncedFigures figures_of(const std::vector<AnnouncedSession>& sessions);

}  // namespace chronicle
