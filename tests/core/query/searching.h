// Searching the bundled record in tests.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/query/search/search.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

namespace chronicle::test {

inline constexpr const char* today = "2026-11-22";

inline const Search& search() {
  static const Search made(bundled().library, bundled().catalogue, day(today));
  return made;
}

inline SearchQuery query_of(std::string_view text) {
  CAPTURE(text);
  auto parsed = parse_query(text);
  REQUIRE(std::holds_alternative<SearchQuery>(parsed));
  return std::get<SearchQuery>(std::move(parsed));
}

inline SearchResult find(std::string_view text, std::size_t limit = 1000) {
  return search().find(query_of(text), limit);
}

inline std::vector<std::string> ids_of(const SearchResult& result) {
  std::vector<std::string> ids;
  for (const SearchHit& hit : result.hits) ids.push_back(hit.id.text());
  return ids;
}

inline bool finds(std::string_view text, const char* record) {
  const auto ids = ids_of(find(text));
  return std::find(ids.begin(), ids.end(), record) != ids.end();
}

inline std::string first(std::string_view text) {
  const auto result = find(text, 1);
  return result.hits.empty() ? "nothing" : result.hits[0].id.text();
}

}  // namespace chronicle::test
