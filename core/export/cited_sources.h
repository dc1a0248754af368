// Which sources records rest on. Private to core/export.
#pragma once

#include <functional>
#include <vector>

#include "core/query/catalogue/catalogue.h"

namespace chronicle {

/// The sources that are cited by records whose page `is_meant`, for their facts or those of their parts, and those that
/// are meant themselves; by id, each once.
std::vector<const Source*> cited_sources(const Catalogue& catalogue,
                                         const std::function<bool(const RecordId&)>& is_meant);

}  // namespace chronicle
