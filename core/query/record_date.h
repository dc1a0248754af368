// The sessions that a record belongs to, and the date that it goes by among others.
#pragma once

#include <optional>
#include <vector>

#include "core/query/catalogue.h"

namespace chronicle {

/// The sessions that a record belongs to; one may come more than once.
std::vector<RecordId> sessions_of(const Catalogue& catalogue, const RecordId& id);

/// The date that a record goes by: of a session its own, of a document its adoption, else the last thing done with it,
/// of what was said the session's, of a source its publication, of a person the last session they came to.
std::optional<Date> date_of(const Catalogue& catalogue, const RecordId& id);

}  // namespace chronicle
