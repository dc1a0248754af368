// What is shown of the pages that were found: how many there are, and the first of them. Private to core/query.
#pragma once

#include <vector>

#include "core/query/search/hit_order.h"
#include "core/query/search/search.h"
#include "core/query/search/search_plan.h"

namespace chronicle {

/// The result of the rows that were found, still without hits: how many pass the filter is counted, and the others are
/// dropped.
SearchResult counted(const PageTable& pages, std::vector<PageRow>& rows, const Passing* among);

/// How each stands by what needs no words.
std::vector<HitStanding> standings(const SearchPlan& plan, const PageTable& pages, const std::vector<PageRow>& rows);

/// Adds what the words say. `matched` is how many pages the index gave, of which these are left.
void add_places(const SearchPlan& plan, const PageTable& pages, std::size_t matched, std::size_t limit,
                std::vector<HitStanding>& standings);

/// Adds the first of the hits, with what shows why they were found: `marked` is that.
void add_hits(const SearchedLibrary& searched, const std::vector<std::vector<Sought>>& marked,
              std::vector<HitStanding> standings, HitLimit limit, SearchResult& result);

}  // namespace chronicle
