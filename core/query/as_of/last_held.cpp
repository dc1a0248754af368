#include "core/query/as_of/last_held.h"

#include "core/query/as_of/session_status.h"

namespace chronicle {

const Session* last_held(const Catalogue& catalogue, Day as_of) {
  const Session* last = nullptr;
  std::optional<Day> when;
  for (const Session& session : catalogue.all<Session>()) {
    if (!is_held(session, as_of)) continue;
    const auto date = date_of(catalogue, session, as_of);
    if (!date || !date->latest() || (when && *date->latest() < *when)) continue;
    last = &session;
    when = date->latest();
  }
  return last;
}

}  // namespace chronicle
