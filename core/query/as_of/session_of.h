// The session that a record belongs to.
#pragma once

#include <optional>

#include "core/query/catalogue/catalogue.h"

namespace chronicle {

/// A session itself; of a document, as far as the day knows, the one that adopted it, else the first that dealt with
/// it; of what was said, promised or counted at a session that one. Nothing for other kinds.
std::optional<RecordId> session_of(const Catalogue& catalogue, const RecordId& id, Day as_of);

}  // namespace chronicle
