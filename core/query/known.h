// Since when the record could know of something: the record as of a day shows nothing that became known later.
#pragma once

#include <optional>

#include "core/query/catalogue.h"

namespace chronicle {

/// The first day on which the record could be known: a session from its first announcement, a document from the first
/// thing done with it or planned for a session that is known, a plan, an item or a count of a session ahead from the
/// first source that tells it, what was said at a session from the session's day, a person from the first session they
/// came to, a chairmanship from its year or an earlier source. Nothing if no source gives a day, or for what does not
/// depend on one (states, places, topics, sources): it counts as always known. An unknown id has no day either.
std::optional<Day> known_since(const Catalogue& catalogue, const RecordId& id);

/// Whether the record could be known on that day.
bool is_known(const Catalogue& catalogue, const RecordId& id, Day as_of);

}  // namespace chronicle
