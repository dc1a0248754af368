#include "core/query/search/completion.h"

#include <algorithm>
#include <random>

#include "core/query/search/search_query.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

const std::vector<UserNote>& notes() {
  static const std::vector<UserNote> notes{
      {.record = test::id("session/2021-11-12"), .tags = {"To check", "Транспорт"}},
      {.record = test::id("session/2025-06-05"), .tags = {"To check", "tr"}, .bookmarked = true}};
  return notes;
}

std::vector<std::string> texts(std::string_view query, std::size_t limit = 100) {
  std::vector<std::string> texts;
  for (const Completion& one :
       complete(test::bundled().catalogue, test::day("2026-11-22"), notes(), query, query.size(), limit))
    texts.push_back(one.text);
  return texts;
}

bool offers(std::string_view query, const std::string& text) {
  const auto all = texts(query);
  return std::find(all.begin(), all.end(), text) != all.end();
}

std::string completed(const std::string& query, const Completion& completion) {
  return query.substr(0, completion.start) + completion.text + query.substr(completion.end);
}

}  // namespace

TEST_CASE("fields and their values are offered") {
  CHECK(texts("ki") == std::vector<std::string>{"kind:"});
  CHECK(offers("KI", "kind:"));
  CHECK(offers("in-f", "in-force:"));
  CHECK(offers("kind:do", "kind:document "));
  CHECK(offers("-kind:do", "-kind:document "));
  CHECK(offers("type:action", "type:action-plan "));
  CHECK(offers("state:kaz", "state:Kazakhstan "));
  CHECK(offers("rail topic:trans", "topic:\"Transport and transit\" "));
  CHECK(offers("in-force:", "in-force:today "));
  CHECK(offers("year:202", "year:2021 "));
  CHECK(offers("speaker:rasul", "speaker:\"Kohir Rasulzoda\" "));
}

TEST_CASE("the user's own tags and marks are offered") {
  CHECK(texts("tag:to") == std::vector<std::string>{"tag:\"To check\" "});
  CHECK(texts("tag:тр") == std::vector<std::string>{"tag:Транспорт "});
  CHECK(texts("tag:20").empty());
  CHECK(texts("is:b") == std::vector<std::string>{"is:bookmarked "});
}

TEST_CASE("a word that begins a name is offered as that name's field") {
  CHECK(offers("transp", "topic:\"Transport and transit\" "));
  CHECK(offers("kazakh", "state:Kazakhstan "));
  CHECK(offers("dush", "place:Dushanbe "));
}

TEST_CASE("nothing is offered for one letter, in quotes, within a word or for a value that is there") {
  CHECK(texts("").empty());
  CHECK(texts("k").empty());
  CHECK(texts("\"ki").empty());
  CHECK(texts("\"transport ki").empty());
  CHECK(texts("topic:\"Transport\"").empty());
  CHECK(texts("year:2021").empty());
  CHECK(texts("-kind:document").empty());
  CHECK(texts("nosuchfield:ki").empty());
  CHECK(complete(test::bundled().catalogue, test::day("2026-11-22"), notes(), "kind", 2, 10).empty());
  CHECK(complete(test::bundled().catalogue, test::day("2026-11-22"), notes(), "ki rail", 2, 10).size() == 1);
}

TEST_CASE("what is completed is understood, and only the piece changes") {
  const auto& catalogue = test::bundled().catalogue;
  for (const std::string field :
       {"kind:", "type:", "state:", "topic:", "place:", "speaker:", "year:", "in-force:", "tag:", "is:"}) {
    const std::string query = "rail " + field;
    const auto all = complete(catalogue, test::day("2026-11-22"), notes(), query, query.size(), 1000);
    CHECK_FALSE(all.empty());
    for (const Completion& one : all) {
      const std::string text = completed(query, one);
      CAPTURE(text);
      CHECK(text.starts_with("rail " + field));
      const auto parsed = parse_query(text);
      REQUIRE(std::holds_alternative<SearchQuery>(parsed));
      CHECK(std::get<SearchQuery>(parsed).clauses.size() == 2);
    }
  }
  CHECK(texts("state:", 3).size() == 3);
}

TEST_CASE("odd texts have completions or none") {
  std::mt19937 random(7);  // NOLINT(bugprone-random-generator-seed): the same each run
  const std::string letters = "ki:\"- \t\xD0\xBA\xFFstate*";
  for (int i = 0; i < 2000; ++i) {
    std::string query;
    for (std::size_t n = random() % 20; n > 0; --n) query += letters[random() % letters.size()];
    for (const Completion& one :
         complete(test::bundled().catalogue, test::day("2026-11-22"), notes(), query, random() % 25, 5))
      REQUIRE((one.start <= one.end && one.end <= query.size()));
  }
}

}  // namespace chronicle
