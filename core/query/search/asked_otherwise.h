// A query, asked otherwise where the library tells what may be meant. Private to core/query.
#pragma once

#include <optional>

#include "core/query/search/search.h"
#include "core/query/search/search_query.h"
#include "core/query/search/searched_library.h"

namespace chronicle {

/// The query with the days of sessions in place of a day without a year, "29 September"; nothing if none is asked for,
/// or there is no session on it.
std::optional<SearchQuery> with_days_of_sessions(const SearchQuery& query, const Catalogue& catalogue, Day as_of);

/// The query with what finds nothing by itself written in another way.
SearchQuery rewritten(const SearchQuery& query, Retry::Way way, const SearchedLibrary& searched);

}  // namespace chronicle
