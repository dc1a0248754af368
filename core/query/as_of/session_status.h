// What a day knows of a session: whether it is announced, held, moved ..., when, where and in which form.
#pragma once

#include <vector>

#include "core/query/as_of/session_terms.h"

namespace chronicle {

enum class SessionState {
  held,
  announced,
  draft_agenda,  ///< announced, with a draft of its agenda
  moved,         ///< announced, and earlier announced for another day or place
  postponed,
  cancelled,
  unconfirmed,  ///< the announced date is past, and no source says that it was held
  not_known,    ///< no source up to that day speaks of it, or none says on which day it was held
};

template <>
struct Words<SessionState> {
  static constexpr std::array<std::string_view, 8> values{"held",      "announced", "draft agenda", "moved",
                                                          "postponed", "cancelled", "unconfirmed",  "not known"};
};

/// Whether the session is announced and still to come.
constexpr bool lies_ahead(SessionState state) {
  return state == SessionState::announced || state == SessionState::draft_agenda || state == SessionState::moved ||
         state == SessionState::postponed;
}

/// The session as a day knows it: what pages, lists, filter, search and timeline all go by.
struct SessionOnDay {
  SessionState state = SessionState::not_known;
  /// Of a session that was held by then its own, else what was announced by then, all announcements together.
  SessionTerms terms{};
  /// Who chaired it, its venue, its numbers ...: the session itself, if the day knows these facts; null for one that
  /// was held later.
  const Session* own = nullptr;
};

/// Nothing is taken from what became known after `as_of`.
SessionOnDay session_on(const Catalogue& catalogue, const Session& session, Day as_of);

/// Whether the session was held by `as_of`.
bool is_held(const Session& session, Day as_of);

/// The date that a day knows of a session: when it was held, else for when it was announced. For ordering and for
/// words; `session_on` has all of it.
std::optional<Date> date_of(const Catalogue& catalogue, const Session& session, Day as_of);

/// Announcements of the session that were made by `as_of`, from the first to the last; those without a day come first.
std::vector<const Announcement*> announcements_in_order(const Catalogue& catalogue, const Session& session, Day as_of);

/// How a session stands and why.
struct SessionStatus {
  SessionState state;
  SessionTerms terms{};                ///< as it was held, else as it was announced
  std::optional<Date> perhaps_held{};  ///< leaves open whether by this day
  std::vector<RecordId> based_on{};    ///< records whose citations show it
};

/// The state with what it rests on; core/wording makes a sentence of it.
SessionStatus status_of(const Catalogue& catalogue, const Session& session, Day as_of);

}  // namespace chronicle
