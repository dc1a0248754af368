#include "core/query/search/search.h"

#include <algorithm>
#include <utility>

#include "core/query/search/asked_otherwise.h"
#include "core/query/search/closest.h"
#include "core/query/search/hit_list.h"
#include "core/query/search/search_plan.h"
#include "core/query/search/searched_library.h"

namespace chronicle {
namespace {

bool has_dates(const SearchQuery& query) {
  return std::any_of(query.clauses.begin(), query.clauses.end(), [](const auto& clause) {
    return std::any_of(clause.begin(), clause.end(),
                       [](const SearchTerm& term) { return std::holds_alternative<DateTerm>(term.what); });
  });
}

/// Finds what has all that is asked for, without trying anything else.
SearchResult find_all(const SearchedLibrary& searched, const SearchQuery& query, HitLimit limit, const Passing* among) {
  if (query.empty()) return {};
  const PageTable& pages = searched.pages;
  const SearchPlan plan = plan_of(query, searched);
  std::vector<PageRow> rows = matching_rows(plan, pages);
  const std::size_t matched = rows.size();
  keep_allowed(plan, pages, rows);
  SearchResult result = counted(pages, rows, among);
  std::vector<HitStanding> order = standings(plan, pages, rows);
  add_places(plan, pages, matched, limit.all, order);
  add_hits(searched, plan.marked, std::move(order), limit, result);
  return result;
}

}  // namespace

Search::Search(const Library& library, const Catalogue& catalogue, Day as_of)
    : searched_(std::make_unique<SearchedLibrary>(library, catalogue, as_of)) {}
Search::~Search() = default;
Search::Search(Search&&) noexcept = default;
Search& Search::operator=(Search&&) noexcept = default;

void Search::set_as_of(Day day) { searched_->pages.set_as_of(day); }

SearchResult Search::find(const SearchQuery& query, HitLimit limit, const Passing* among) const {
  const SearchQuery asked = without_function_words(query);
  const auto find_here = [&](const SearchQuery& one) { return find_all(*searched_, one, limit, among); };
  const auto is_found = [](const SearchResult& result) { return result.total + result.hidden > 0; };
  const auto dated = with_days_of_sessions(asked, searched_->catalogue, searched_->pages.as_of());
  SearchResult result = find_here(dated.value_or(asked));
  if (!is_found(result) && (dated || has_dates(asked))) result = find_here(with_dates_as_words(asked));
  std::vector<Retry> tried;
  for (const Retry::Way way : {Retry::Way::other_alphabet, Retry::Way::other_layout}) {
    if (is_found(result)) break;
    const SearchQuery instead = rewritten(asked, way, *searched_);
    std::string text = text_of(instead);
    if (text == text_of(asked)) continue;
    result = find_here(instead);
    tried.push_back({way, std::move(text)});
  }
  if (!is_found(result)) {
    result = find_closest(*searched_, asked, limit, among);
    if (is_found(result)) tried.clear();
  }
  result.tried = std::move(tried);
  return result;
}

}  // namespace chronicle
