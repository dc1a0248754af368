// A query as the full-text index and the fields of the records see it. Private to core/query.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "core/query/search/search_fields.h"
#include "core/query/search/search_query.h"
#include "core/query/search/searched_library.h"
#include "core/store/text_match.h"

namespace chronicle {

/// Clauses of words alone are the index's matter; of the others each term is worked out by itself.
struct SearchPlan {
  struct Term {
    bool without = false;
    std::optional<PageFlags> found;
    std::optional<FieldCondition> field;
  };

  TextMatch match;
  std::vector<std::vector<Sought>> marked;  ///< what a context shows
  std::vector<std::vector<Term>> conditions;
  std::vector<PageFlags> dated;  ///< for each clause with dates, the pages that are of one of them

  /// Whether the page is of the dates that are asked for, not only has them in its text.
  bool is_of_date(PageRow row) const {
    return !dated.empty() && std::all_of(dated.begin(), dated.end(), [&](const auto& of) { return of[row] != 0; });
  }
  /// Whether the page fits the conditions.
  bool allows(const RecordId& id, PageRow row) const {
    const auto holds = [&](const Term& term) {
      return (term.field ? term.field->holds(id) : (*term.found)[row] != 0) != term.without;
    };
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](const auto& terms) { return std::any_of(terms.begin(), terms.end(), holds); });
  }
};

/// Plans a query that is asked of a library.
SearchPlan plan_of(const SearchQuery& query, const SearchedLibrary& searched);

/// The pages that the index gives for a plan, all if it asks for no words.
std::vector<PageRow> matching_rows(const SearchPlan& plan, const PageTable& pages);

/// Drops what the day does not know, and what does not fit the conditions.
void keep_allowed(const SearchPlan& plan, const PageTable& pages, std::vector<PageRow>& rows);

/// A word and what else it is called.
std::vector<Sought> alternatives_of(const Sought& sought, const NameBook& names);

}  // namespace chronicle
