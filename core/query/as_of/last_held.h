// The session that was held last.
#pragma once

#include "core/query/catalogue/catalogue.h"

namespace chronicle {

/// On that day, as far as the day knows; null if none was.
const Session* last_held(const Catalogue& catalogue, Day as_of);

}  // namespace chronicle
