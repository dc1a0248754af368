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

/// Whether the session was held by `as_of`.
bool is_held(const Session& session, Day as_of);

/// Announcements of the session from the first to the last; those without a day of announcement come first.
std::vector<const Announcement*> announcements_in_order(const Catalogue& catalogue, const Session& session);
/// Those of them that were made by `as_of`.
std::vector<const Announcement*> announcements_in_order(const Catalogue& catalogue, const Session& session, Day as_of);

/// The state of the session as `as_of` knows it: what was announced or held later is not yet there.
SessionStatus status_of(const Catalogue& catalogue, const Session& session, Day as_of);

/// When, where and in which form, as an announcement or the session itself has it; what neither says is absent.
struct SessionTerms {
  std::optional<Date> date{};
  std::optional<Ref<Kind::place>> place{};
  std::optional<Ref<Kind::state>> state{};  ///< the host
  std::optional<Form> form{};
};

SessionTerms terms_of(const Announcement& announcement);
/// What a later announcement says over what was said before: what it leaves open it does not take back.
void overlay(SessionTerms& terms, const SessionTerms& later);
/// As the day knows them: of a session that was held by then its own, before it those announced by then.
SessionTerms terms_of(const Catalogue& catalogue, const Session& session, Day as_of);

/// "Dushanbe" or "Kyrgyzstan" or "by video"; empty if the terms say none.
std::string place_in(const Catalogue& catalogue, const SessionTerms& terms);
/// "Dushanbe" or "Kyrgyzstan" or "by video"; empty if the announcement names none.
std::string place_in(const Catalogue& catalogue, const Announcement& announcement);

}  // namespace chronicle
