#include "core/query/search/hit_list.h"

#include <cmath>
#include <string>
#include <string_view>
#include <utility>

#include "core/query/as_of/record_date.h"
#include "core/query/search/search_context.h"
#include "core/store/user/kept_copies.h"

namespace chronicle {
namespace {

/// FTS5 finds a hundred thousand pages in the time in which it ranks a few thousand.
constexpr std::size_t most_ranked = 2000;
/// Differences of BM25 that are smaller make no difference.
constexpr double relevance_step = 1;
/// As much of a kept copy is looked through for a context.
constexpr std::size_t most_of_copy = std::size_t{1024} * 1024;

SearchContext context_of(const SearchedLibrary& searched, PageRow row,
                         const std::vector<std::vector<Sought>>& clauses) {
  if (clauses.empty()) return {};
  const auto text = searched.library.text_search().text_of(searched.pages.key(row));
  if (!text) return {};
  ContextFinder finder(clauses);
  if (searched.pages.is_known_in_part(row)) {
    for (const std::string* known : {&text->notes, &text->title, &text->other_names}) finder.look_in(*known);
    return finder.context();
  }
  finder.look_in(text->facts);
  finder.look_in(text->notes);
  if (const RecordId& id = searched.pages.id(row); id.kind() == Kind::source)
    if (const auto copy = searched.library.kept_copies().find(id))
      finder.look_in(std::string_view(copy->text).substr(0, most_of_copy));
  for (const std::string* other : {&text->title, &text->other_names, &text->links}) finder.look_in(*other);
  return finder.context();
}

/// The words by their places and relevance, page by page.
void add_ranks(const std::vector<Ranked>& by_row, std::vector<HitStanding>& standings) {
  for (HitStanding& one : standings) {
    const Ranked& ranked = by_row[one.row];
    one.rank = rank_of(one.kind, ranked.in_names);
    one.place = ranked.place;
    one.relevance = std::floor(ranked.relevance / relevance_step);
    // Where the title has all the words (`Ranked`), names come before whole sentences that stand for one.
    if (ranked.relevance == 0 && !is_said(one.kind)) one.relevance = 1;
  }
}

}  // namespace

SearchResult counted(const PageTable& pages, std::vector<PageRow>& rows, const Passing* among) {
  SearchResult result;
  result.found = pages.passing_of(rows);
  const std::size_t found = rows.size();
  if (among != nullptr) {
    const PageFlags shown = pages.flags_of(*among);
    std::erase_if(rows, [&](PageRow row) { return shown[row] == 0; });
  }
  result.total = rows.size();
  result.hidden = found - rows.size();
  for (const PageRow row : rows) ++result.by_kind.at(static_cast<std::size_t>(pages.id(row).kind()));
  return result;
}

std::vector<HitStanding> standings(const SearchPlan& plan, const PageTable& pages, const std::vector<PageRow>& rows) {
  std::vector<HitStanding> standings;
  standings.reserve(rows.size());
  for (const PageRow row : rows) {
    const Kind kind = pages.id(row).kind();
    standings.push_back({.is_of_date = plan.is_of_date(row),
                         .rank = rank_of(kind, true),
                         .date = pages.date(row),
                         .kind = kind,
                         .row = row});
  }
  return standings;
}

void add_places(const SearchPlan& plan, const PageTable& pages, std::size_t matched, std::size_t limit,
                std::vector<HitStanding>& standings) {
  if (plan.match.clauses.empty()) return;
  if (matched <= most_ranked) return add_ranks(pages.ranked(plan.match), standings);
  const auto raise = [&](Within within) {
    const PageFlags within_them = pages.flags_of(plan.match, within);
    std::size_t raised = 0;
    for (HitStanding& one : standings) {
      one.place += within_them[one.row];
      raised += within_them[one.row] != 0 && one.rank != HitRank::source ? 1 : 0;
    }
    return raised;
  };
  // Where these are enough already, the others need no order.
  if (raise(Within::names_as_written) < limit) raise(Within::names);
  for (HitStanding& one : standings) one.rank = rank_of(one.kind, one.place > 0);
}

void add_hits(const SearchedLibrary& searched, const std::vector<std::vector<Sought>>& marked,
              std::vector<HitStanding> standings, HitLimit limit, SearchResult& result) {
  for (const HitStanding& one : first_of(std::move(standings), limit.all, limit.of_a_kind)) {
    const RecordId& id = searched.pages.id(one.row);
    result.hits.push_back(
        {id, context_of(searched, one.row, marked), year_of(searched.catalogue, id, searched.pages.as_of())});
  }
}

}  // namespace chronicle
