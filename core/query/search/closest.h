// What is found where no page has all the words. Private to core/query.
#pragma once

#include "core/query/search/search.h"
#include "core/query/search/search_query.h"
#include "core/query/search/searched_library.h"

namespace chronicle {

/// Finds the pages that have most of the rarer words. What is asked for by fields, and what must not be there, holds
/// for them too.
SearchResult find_closest(const SearchedLibrary& searched, const SearchQuery& query, HitLimit limit,
                          const Passing* among);

}  // namespace chronicle
