// Who took part in a session, in which office at that time.
#pragma once

#include "core/model/record.h"

namespace chronicle {

enum class Role { head_of_delegation, chair, executive_committee, observer, participant };

template <>
struct Words<Role> {
  static constexpr std::array<std::string_view, 5> values{"head-of-delegation", "chair", "executive-committee",
                                                          "observer", "participant"};
};

/// The rank of the office, the highest first.
enum class Rank { head_of_state, prime_minister, deputy_prime_minister, minister, ambassador, official };

template <>
struct Words<Rank> {
  static constexpr std::array<std::string_view, 6> values{"head-of-state", "prime-minister", "deputy-prime-minister",
                                                          "minister",      "ambassador",     "official"};
};

/// How one took part, or that one did not come.
enum class Presence { in_person, video, absent };

template <>
struct Words<Presence> {
  static constexpr std::array<std::string_view, 3> values{"in-person", "video", "absent"};
};

/// One person at one session, or one office whose holder no source names.
struct Attendance : Record {
  static constexpr Kind kind = Kind::attendance;

  Ref<Kind::session> session;
  std::optional<Ref<Kind::person>> person;  ///< absent: not named
  std::optional<Ref<Kind::state>> state;
  std::optional<std::string> office;  ///< at that time
  std::optional<Role> role;
  std::optional<Rank> rank;
  std::optional<Presence> presence;

  static constexpr auto facts() {
    return std::tuple{fact("session", &Attendance::session, {.role = FactRole::whole}),
                      fact("person", &Attendance::person),
                      fact("state", &Attendance::state),
                      fact("office", &Attendance::office),
                      fact("role", &Attendance::role),
                      fact("rank", &Attendance::rank),
                      fact("presence", &Attendance::presence)};
  }

  bool operator==(const Attendance&) const = default;
};

}  // namespace chronicle
