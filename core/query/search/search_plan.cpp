#include "core/query/search/search_plan.h"

#include <utility>

#include "core/words/abbreviations.h"
#include "core/words/terms.h"

namespace chronicle {
namespace {

/// What has one of the two.
PageFlags either(PageFlags one, const PageFlags& other) {
  for (std::size_t row = 0; row < one.size(); ++row) one[row] = one[row] != 0 || other[row] != 0 ? 1 : 0;
  return one;
}

/// Whether a term is words that must be there.
bool is_plain(const SearchTerm& term) { return !term.without && std::holds_alternative<Sought>(term.what); }

/// What the index is asked for by a clause, and what a context shows of it.
std::vector<Sought> sought_by(const std::vector<SearchTerm>& clause, const NameBook& names) {
  std::vector<Sought> words;
  for (const SearchTerm& term : clause) {
    if (is_plain(term))
      for (Sought& one : alternatives_of(std::get<Sought>(term.what), names)) words.push_back(std::move(one));
    if (const auto* date = std::get_if<DateTerm>(&term.what))
      words.insert(words.end(), date->written.begin(), date->written.end());
  }
  return words;
}

/// Works out a clause that is not of words alone, term by term.
void add_conditions(const std::vector<SearchTerm>& clause, const SearchedLibrary& searched, SearchPlan& plan) {
  const PageTable& pages = searched.pages;
  PageFlags dated;
  auto& terms = plan.conditions.emplace_back();
  for (const SearchTerm& term : clause) {
    auto& condition = terms.emplace_back();
    condition.without = term.without;
    if (const auto* field = std::get_if<FieldTerm>(&term.what)) {
      condition.field.emplace(searched.library.user_notes(), searched.catalogue, searched.names, *field, pages.as_of());
    } else if (const auto* date = std::get_if<DateTerm>(&term.what)) {
      const PageFlags of = pages.flags_of(date->date);
      dated = dated.empty() ? of : either(std::move(dated), of);
      condition.found = either(pages.flags_of(pages.known_rows_of({{date->written}})), of);
    } else {
      const auto words = alternatives_of(std::get<Sought>(term.what), searched.names);
      condition.found = pages.flags_of(pages.known_rows_of({{words}}));
    }
  }
  if (!dated.empty()) plan.dated.push_back(std::move(dated));
}

}  // namespace

std::vector<Sought> alternatives_of(const Sought& sought, const NameBook& names) {
  std::vector<Sought> alternatives;
  const bool is_name_alone = sought.in_capitals && is_also_a_word(sought.words.front());
  if (!is_name_alone) alternatives.push_back(sought);
  if (sought.as_written) return alternatives;
  for (auto& words : names.other_names_of(sought.words))
    alternatives.push_back({.words = std::move(words), .other_name = true});
  if (sought.words.size() != 1) return alternatives;
  const std::string& word = sought.words.front();
  for (auto& words : spelt_out(word)) alternatives.push_back({.words = std::move(words), .other_name = true});
  for (auto& words : translations_of(word)) alternatives.push_back({.words = std::move(words), .other_name = true});
  for (const std::string& name : names.in_other_letters(word))
    alternatives.push_back({.words = {name}, .other_name = true});
  return alternatives;
}

SearchPlan plan_of(const SearchQuery& query, const SearchedLibrary& searched) {
  SearchPlan plan;
  for (const auto& clause : query.clauses) {
    std::vector<Sought> words = sought_by(clause, searched.names);
    if (!words.empty()) plan.marked.push_back(words);
    if (std::all_of(clause.begin(), clause.end(), is_plain))
      plan.match.clauses.push_back(std::move(words));
    else
      add_conditions(clause, searched, plan);
  }
  return plan;
}

std::vector<PageRow> matching_rows(const SearchPlan& plan, const PageTable& pages) {
  return plan.match.clauses.empty() ? pages.all() : pages.known_rows_of(plan.match);
}

void keep_allowed(const SearchPlan& plan, const PageTable& pages, std::vector<PageRow>& rows) {
  std::erase_if(rows, [&](PageRow row) { return !pages.is_known(row) || !plan.allows(pages.id(row), row); });
}

}  // namespace chronicle
