// What runs out: documents in force whose stated period ends within some months, and the sessions still to come at
// which a successor could be adopted.
#pragma once

#include <optional>
#include <vector>

#include "core/query/as_of/document_status.h"
#include "core/query/as_of/session_status.h"

namespace chronicle {

/// A document in force on the as-of day, and how its period ends.
struct Ending {
  const Document* document;
  Date end;  ///< as the source states it
  Day last;  ///< the first day that can be the last of the period
  /// Documents that continue or replace it and are planned, considered or adopted by the as-of day.
  std::vector<const Document*> successors;
};

/// The day so many months after `as_of`.
inline Day horizon_end(Day as_of, int months) { return as_of.plus_months(months); }

/// Of `documents` those in force on `as_of` whose stated period ends, or may end, by `horizon_end`, the soonest first.
std::vector<Ending> endings(const Catalogue& catalogue, const std::vector<const Document*>& documents, Day as_of,
                            int months);

/// A session that is announced and not yet held, and the date announced for it, if one was.
struct ComingSession {
  const Session* session;
  std::optional<Date> date;
};

/// Sessions that `as_of` knows to be announced and not past, cancelled and postponed ones left out, the soonest first,
/// those without a date last.
std::vector<ComingSession> coming_sessions(const Catalogue& catalogue, Day as_of);

}  // namespace chronicle
