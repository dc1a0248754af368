// What may have been meant where nothing is found.
#pragma once

#include <string>

#include "core/query/search/search.h"
#include "core/query/search/spelling.h"

namespace chronicle {

/// The query with words that pages have in place of those that find nothing, as it could be typed; empty if there are
/// none, or if nothing has those either. `search` and `spelling` are of the same library.
std::string suggestion_for(const Search& search, const Spelling& spelling, const SearchQuery& query);

}  // namespace chronicle
