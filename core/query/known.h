// Since when the record could know of something: the record as of a day shows nothing that became known later.
#pragma once

#include <optional>

#include "core/query/catalogue.h"

namespace chronicle {

/// The first day on which the record could be known: a session from its first announcement, a document from the first
/// thing done with it or planned for a session that is known, what was said at a session from the session's day, a
/// person from the first session they came to. Nothing if no source gives a day, or for what does not depend on one
/// (states, places, topics, sources): it counts as always known. An unknown id has no day either.
std::optional<Day> known_since(const Catalogue& catalogue, const RecordId& id);

/// Whether the record could be known on that day.
bool is_known(const Catalogue& catalogue, const RecordId& id, Day as_of);

}  // namespace chronicle
