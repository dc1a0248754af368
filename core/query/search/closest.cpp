#include "core/query/search/closest.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "core/query/search/hit_list.h"
#include "core/query/search/search_plan.h"

namespace chronicle {
namespace {

/// Pages that are nearly as close as the closest are shown with them.
constexpr double close_enough = 0.75;
/// So many words are counted one by one to find the closest pages.
constexpr std::size_t most_counted_words = 12;

/// A query in two: what must hold, and the words of which a page need not have all.
struct Divided {
  SearchQuery required;
  std::vector<std::vector<SearchTerm>> wanted;
};

Divided divided(const SearchQuery& query) {
  Divided parts;
  for (const auto& clause : query.clauses) {
    const bool is_wanted = std::all_of(clause.begin(), clause.end(), [](const SearchTerm& term) {
      return !term.without && !std::holds_alternative<FieldTerm>(term.what);
    });
    (is_wanted && parts.wanted.size() < most_counted_words ? parts.wanted : parts.required.clauses).push_back(clause);
  }
  return parts;
}

/// By row, what the words that a page has are worth.
struct Closeness {
  std::vector<double> all, in_names;

  /// Adds one of the words, with what else it is called.
  void add(const SearchPlan& word, const PageTable& pages, const std::vector<PageRow>& rows) {
    PageFlags has(pages.size(), 0), named = has;
    if (!word.match.clauses.empty()) {
      has = pages.flags_of(pages.known_rows_of(word.match));
      named = pages.flags_of(word.match, Within::names);
    }
    const auto holds = [&](PageRow row) {
      return word.match.clauses.empty() ? word.allows(pages.id(row), row) : has[row] != 0;
    };
    const auto count = std::count_if(rows.begin(), rows.end(), holds);
    // One word more counts for more than the rarest.
    const double rarity = 2 - std::log(1 + static_cast<double>(count)) / std::log(2 + static_cast<double>(rows.size()));
    for (const PageRow row : rows) {
      if (!holds(row)) continue;
      all[row] += rarity;
      if (named[row] != 0 || word.is_of_date(row)) in_names[row] += rarity;
    }
  }

  /// Drops the rows that are far from the closest.
  void keep_close(std::vector<PageRow>& rows) const {
    double best = 0;
    for (const PageRow row : rows) best = std::max(best, all[row]);
    std::erase_if(rows, [&](PageRow row) { return best == 0 || all[row] < close_enough * best; });
  }
};

}  // namespace

SearchResult find_closest(const SearchedLibrary& searched, const SearchQuery& query, HitLimit limit,
                          const Passing* among) {
  const Divided parts = divided(query);
  if (parts.wanted.size() < 2) return {};
  const PageTable& pages = searched.pages;
  const SearchPlan conditions = plan_of(parts.required, searched);
  std::vector<PageRow> rows = matching_rows(conditions, pages);
  keep_allowed(conditions, pages, rows);
  Closeness closeness{std::vector<double>(pages.size()), std::vector<double>(pages.size())};
  std::vector<std::vector<Sought>> marked = conditions.marked;
  for (const auto& clause : parts.wanted) {
    const SearchPlan word = plan_of({{clause}}, searched);
    marked.insert(marked.end(), word.marked.begin(), word.marked.end());
    closeness.add(word, pages, rows);
  }
  closeness.keep_close(rows);
  SearchResult result = counted(pages, rows, among);
  result.is_closest = !rows.empty() || result.hidden > 0;
  std::vector<HitStanding> order = standings(conditions, pages, rows);
  for (HitStanding& one : order) {
    one.rank = rank_of(one.kind, false);
    one.closeness = closeness.all[one.row];
    one.relevance = closeness.in_names[one.row];
  }
  add_hits(searched, marked, std::move(order), limit, result);
  return result;
}

}  // namespace chronicle
