// Whether a session is announced, held, moved ... as a given day knows it.
#pragma once

#include <string>
#include <vector>

#include "core/query/catalogue.h"

namespace chronicle {

enum class SessionState {
  held,
  announced,
  draft_agenda,  ///< announced, with a draft of its agenda
  moved,         ///< announced, and earlier announced for another day or place
  postponed,
  cancelled,
  unconfirmed,  ///< the announced date is past, and no source says that it was held
  not_known,    ///< no source up to that day speaks of it
};

template <>
struct Words<SessionState> {
  static constexpr std::array<std::string_view, 8> values{"held",      "announced", "draft agenda", "moved",
                                                          "postponed", "cancelled", "unconfirmed",  "not known"};
};

struct SessionStatus {
  SessionState state;
  std::string reason;              ///< a sentence
  std::vector<RecordId> based_on;  ///< records whose citations show it
};

/// Announcements of the session from the first to the last; those without a day of announcement come first.
std::vector<const Announcement*> announcements_in_order(const Catalogue& catalogue, const Session& session);
/// Those of them that were made by `as_of`.
std::vector<const Announcement*> announcements_in_order(const Catalogue& catalogue, const Session& session, Day as_of);

/// The state of the session as `as_of` knows it: what was announced or held later is not yet there.
SessionStatus status_of(const Catalogue& catalogue, const Session& session, Day as_of);

/// "Dushanbe" or "Kyrgyzstan" or "by video"; empty if the announcement names none.
std::string place_in(const Catalogue& catalogue, const Announcement& announcement);

}  // namespace chronicle
