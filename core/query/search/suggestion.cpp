#include "core/query/search/suggestion.h"

namespace chronicle {
namespace {

/// Whether it is found as it is typed.
bool finds(const Search& search, const SearchQuery& query) {
  const SearchResult result = search.find(query, 0);
  return result.total > 0 && result.tried.empty() && !result.is_closest;
}

}  // namespace

std::string suggestion_for(const Search& search, const Spelling& spelling, const SearchQuery& query) {
  SearchQuery instead = query;
  for (auto& clause : instead.clauses)
    for (SearchTerm& term : clause) {
      const auto* sought = std::get_if<Sought>(&term.what);
      if (sought == nullptr || sought->as_written || term.without || finds(search, {{{term}}})) continue;
      term = with_text(term, spelling.corrected(term.text, sought->prefix));
    }
  const std::string text = text_of(instead);
  return text != text_of(query) && finds(search, instead) ? text : std::string();
}

}  // namespace chronicle
