// Who came: the heads of delegations by state and session, and the posts that a person held over time.
#pragma once

#include <vector>

#include "core/query/catalogue/catalogue.h"

namespace chronicle {

/// Those who came for one state to one session, the head of the delegation first. Empty: no source states who came.
struct DelegationCell {
  std::vector<const Attendance*> attendances;
};

/// States by sessions.
struct DelegationGrid {
  std::vector<const State*> states;      ///< by name
  std::vector<const Session*> sessions;  ///< held by the day, the latest first
  /// By session, then by state.
  std::vector<std::vector<DelegationCell>> cells;
};

/// The grid over the `sessions` that were held by `as_of`; a state has a column if anybody came for it by then.
DelegationGrid delegation_grid(const Catalogue& catalogue, const std::vector<const Session*>& sessions, Day as_of);

/// How a person took part in a session, by what the day knows; of several records the first that states an office. Null
/// if no source names them there.
const Attendance* attendance_of(const Catalogue& catalogue, const RecordId& person, const RecordId& session, Day as_of);

/// A post as the reports of sessions name it, and the sessions at which its holder had it.
struct Post {
  std::string office;
  std::vector<const Session*> sessions;  ///< the earliest first; never empty
};

/// The posts in which a person came to sessions held by `as_of`, by the first of them. One that was held again after
/// another comes again.
std::vector<Post> posts_of(const Catalogue& catalogue, const Person& person, Day as_of);

}  // namespace chronicle
