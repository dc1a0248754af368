#include "core/query/search/name_index.h"

#include "core/query/as_of/record_date.h"

#include <algorithm>

#include "core/model/part.h"
#include "core/store/records/records.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

const Day asked_on = test::day("2026-11-22");

const NameIndex& names() {
  static const NameIndex index(std::make_shared<const Catalogue>(Catalogue::load(test::bundled().library)),
                               test::bundled().library.records().other_names());
  return index;
}

std::vector<std::string> found(const char* typed, Day as_of = asked_on, const Recency& recency = {},
                               std::size_t limit = 50) {
  std::vector<std::string> ids;
  for (const NameHit& hit : names().find(TypedLetters(typed), as_of, recency, limit)) ids.push_back(hit.id.text());
  return ids;
}

bool has(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

TEST_CASE("records are found by the letters of their names, what fits better first") {
  const auto minsk = found("minsk");
  REQUIRE(minsk.size() > 5);
  CHECK(minsk.front() == "place/minsk");
  CHECK(found("d25").front() == "session/2025-06-05");
  CHECK(found("railway 1520").front() == "document/railway-1520-concept-2030");
  CHECK(found("").empty());
  CHECK(found("qqqzzz").empty());
}

TEST_CASE("names in other languages and other names find too") {
  const auto hits = names().find(TypedLetters("Нур-султан"), asked_on, {}, 50);
  const auto astana =
      std::find_if(hits.begin(), hits.end(), [](const NameHit& hit) { return hit.id.text() == "place/astana"; });
  REQUIRE(astana != hits.end());
  CHECK(astana->name == "Нур-Султан");
  CHECK(has(found("yakub eyubov"), "person/yagub-eyubov"));
}

TEST_CASE("a few letters of a Russian name find as those of an English one") {
  CHECK(found("душ 25").front() == "session/2025-06-05");
  CHECK(found("д25").front() == "session/2025-06-05");
  CHECK(has(found("трнспрт"), "topic/transport"));
  CHECK(has(found("нур"), "place/astana"));
}

TEST_CASE("only records with a page are found") {
  for (const char* typed : {"a", "minsk", "2025"})
    for (const auto& hit : names().find(TypedLetters(typed), asked_on, {}, 1000)) CHECK(has_page(hit.id.kind()));
}

TEST_CASE("the first of many are the same as the first of all") {
  const Recency recency{{"session/2013-05-31", 0}, {"source/081", 1}, {"no/such", 2}};
  for (const char* typed : {"a", "co", "minsk", "conc", "с", "2025", "ro"}) {
    const auto all = found(typed, asked_on, recency, 100'000);
    for (const std::size_t limit : {0, 1, 7, 50}) {
      CAPTURE(typed, limit);
      const auto first = found(typed, asked_on, recency, limit);
      CHECK(first == std::vector<std::string>(all.begin(),
                                              all.begin() + static_cast<std::ptrdiff_t>(std::min(limit, all.size()))));
    }
  }
}

TEST_CASE("among equals what was used is first, the last one foremost") {
  const auto ids = found("minsk 20", asked_on, {{"session/2013-05-31", 1}, {"session/2016-10-28", 0}});
  CHECK(ids.at(0) == "session/2016-10-28");
  CHECK(ids.at(1) == "session/2013-05-31");
}

TEST_CASE("what the as-of day does not know is not found") {
  CHECK(has(found("minsk 2025"), "session/2025-09-29"));
  CHECK_FALSE(has(found("minsk 2025", test::day("2020-01-01")), "session/2025-09-29"));
}

TEST_CASE("a date finds sessions, then documents, whose names fit what is typed besides") {
  const auto dated = [](const char* typed, Day as_of = asked_on, std::size_t limit = 50) {
    std::vector<std::string> ids;
    for (const NameHit& hit : names().find_dated(typed, as_of, limit)) ids.push_back(hit.id.text());
    return ids;
  };
  const auto november = dated("12 ноября 2021");
  REQUIRE(november.size() > 3);
  CHECK(november.front() == "session/2021-11-12");
  CHECK(
      std::all_of(november.begin() + 1, november.end(), [](const auto& one) { return one.starts_with("document/"); }));
  for (const char* typed : {"12.11.2021", "12/11/2021", "12.11.21", "Nov. 12, 2021"}) CHECK(dated(typed) == november);
  for (const char* typed : {"12 ноя", "Nov. 12", "12 november"}) {
    const auto every_year = dated(typed);
    CAPTURE(typed);
    CHECK(has(every_year, "session/2021-11-12"));
  }
  CHECK(dated("29 September").front() == "session/2025-09-29");
  CHECK(dated("copyright november 2021") == std::vector<std::string>{"document/copyright-networks-agreement"});
  CHECK(dated("минск осень 2025") == std::vector<std::string>{"session/2025-09-29"});
  CHECK(dated("minsk 2025").empty());
  CHECK(dated("12.11.2021", asked_on, 2).size() == 2);
  CHECK(dated("autumn 2025", test::day("2020-01-01")).empty());
}

TEST_CASE("a state is found first by its codes and the beginning of its name, in three languages") {
  for (const char* typed : {"kaz", "KZ", "kazakh", "kazakhstan", "каз", "казахстан", "қаз", "Қазақстан"}) {
    CAPTURE(typed);
    REQUIRE_FALSE(found(typed).empty());
    CHECK(found(typed).front() == "state/kazakhstan");
    CHECK(found(typed, asked_on, {}, 1) == std::vector<std::string>{"state/kazakhstan"});
  }
  for (const auto& [typed, state] : std::vector<std::pair<const char*, const char*>>{{"ARM", "state/armenia"},
                                                                                     {"blr", "state/belarus"},
                                                                                     {"by", "state/belarus"},
                                                                                     {"rus", "state/russia"},
                                                                                     {"ресей", "state/russia"},
                                                                                     {"uzb", "state/uzbekistan"},
                                                                                     {"ә", "state/azerbaijan"},
                                                                                     {"tkm", "state/turkmenistan"}}) {
    CAPTURE(typed);
    REQUIRE_FALSE(found(typed).empty());
    CHECK(found(typed).front() == state);
  }
}

TEST_CASE("an answer that nobody waits for is given up") {
  CHECK(names().find(TypedLetters("minsk"), asked_on, {}, 50, [] { return true; }).empty());
}

TEST_CASE("records go by a year") {
  const Catalogue& catalogue = test::bundled().catalogue;
  CHECK(year_of(catalogue, test::id("session/2025-06-05"), asked_on) == 2025);
  CHECK(year_of(catalogue, test::id("document/railway-1520-concept-2030"), asked_on) == 2021);
  CHECK_FALSE(year_of(catalogue, test::id("place/minsk"), asked_on));
  CHECK_FALSE(year_of(catalogue, test::id("person/kohir-rasulzoda"), asked_on));
}

}  // namespace chronicle
