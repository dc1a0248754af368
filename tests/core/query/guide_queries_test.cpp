// The examples of searches in the user guide, in each of its languages: they are understood, and find something.
#include <fstream>

#include "core/query/search/search_query.h"
#include "tests/core/query/searching.h"

namespace chronicle {
namespace {

/// What stands in backquotes in the tables under a heading of a guide.
std::vector<std::string> examples(const std::string& guide, const std::string& heading) {
  std::ifstream file(CHRONICLE_SOURCE_DIR "/docs/" + guide);
  REQUIRE(file);
  std::vector<std::string> found;
  bool is_there = false;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("#")) is_there = line == "## " + heading;
    if (!is_there || !line.starts_with("|")) continue;
    for (std::size_t from = line.find('`'); from != std::string::npos;) {
      const std::size_t to = line.find('`', from + 1);
      REQUIRE(to != std::string::npos);
      found.push_back(line.substr(from + 1, to - from - 1));
      from = line.find('`', to + 1);
    }
  }
  return found;
}

/// What is the user's: the bundled record has none of it.
bool is_of_user(const SearchQuery& query) {
  for (const auto& clause : query.clauses)
    for (const SearchTerm& term : clause)
      if (const auto* field = std::get_if<FieldTerm>(&term.what))
        if (field->field == SearchField::tag || field->field == SearchField::is) return true;
  return false;
}

void check_examples(const std::vector<std::string>& queries) {
  CHECK(queries.size() > 40);
  for (const std::string& query : queries) {
    if (query.ends_with(':')) continue;
    CAPTURE(query);
    const auto parsed = parse_query(query);
    REQUIRE(std::holds_alternative<SearchQuery>(parsed));
    if (is_of_user(std::get<SearchQuery>(parsed))) continue;
    const auto result = test::find(query);
    CHECK_FALSE(result.hits.empty());
    CHECK_FALSE(result.is_closest);
  }
}

}  // namespace

TEST_CASE("searches that the guide gives as examples find something") {
  check_examples(examples("user-guide.md", "Search the record"));
  check_examples(examples("user-guide.ru.md", "Поиск в своде"));
}

}  // namespace chronicle
