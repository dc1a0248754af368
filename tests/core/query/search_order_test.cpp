// In which order a search tells what it found.
#include <algorithm>

#include "core/model/part.h"
#include "core/store/records/records.h"
#include "core/store/user/user_notes.h"
#include "core/wording/titles.h"
#include "core/words/fold.h"
#include "tests/core/query/searching.h"

namespace chronicle {
namespace {

using test::bundled;
using test::day;
using test::find;
using test::finds;
using test::first;
using test::id;
using test::ids_of;
using test::query_of;
using test::today;

}  // namespace

TEST_CASE("what comes first") {
  const std::vector<std::pair<const char*, const char*>> expected{
      {"minsk", "place/minsk"},
      {"минск", "place/minsk"},
      {"МИНСК", "place/minsk"},
      {"Nur-Sultan 2021", "session/2021-11-12"},
      {"нур-султан 2021", "session/2021-11-12"},
      {"dushanbe 2025", "session/2025-06-05"},
      {"minsk 2025", "session/2025-09-29"},
      {"astana", "place/astana"},
      {"астана", "place/astana"},
      {"кишинев", "place/chisinau"},
      {"кишинёв", "place/chisinau"},
      {"kazakhstan", "state/kazakhstan"},
      {"казахстан", "state/kazakhstan"},
      {"mamin", "person/askar-mamin"},
      {"Rasoulzoda", "person/kohir-rasulzoda"},
      {"расулзода", "person/kohir-rasulzoda"},
      {"railway 1520", "document/railway-1520-concept-2030"},
      {"railway concept", "document/railway-1520-concept-2030"},
      {"железнодорожного транспорта", "document/railway-1520-concept-2030"},
      {"copyright", "document/copyright-networks-agreement"},
      {"recultivation", "document/uranium-reclamation-programme"},
      {"TITR", "commitment/2025-06-05-trans-kazakhstan-railway"},
      {"СГП", "document/regular-meeting-decision-2025-06"},
      {"20 billion usd", "figure/2021-11-12-kazakhstan-cis-trade"},
      {"cybersecurity fraud transnational", "commitment/2025-06-05-cybersecurity-fraud"},
      {"kind:session year:2025", "session/2025-09-29"},
      {"kind:figure 1520", "figure/2021-11-12-gauge-1520-states"},
  };
  for (const auto& [text, record] : expected) {
    CAPTURE(text);
    CHECK(first(text) == record);
  }
}

TEST_CASE("every title finds its record") {
  for_each_kind([&]<typename R>() {
    if (!has_page(R::kind)) return;
    for (const R& record : bundled().library.records().all<R>()) {
      std::vector<std::string> names = record.other_names;
      for (const auto& [language, name] : record.names) names.push_back(name);
      names.push_back(title_of(bundled().catalogue, record.id, Language::english));
      for (const std::string& name : names) {
        const std::string plain = fold(name);
        CAPTURE(record.id.text(), plain);
        CHECK(finds(plain, record.id.text().c_str()));
      }
    }
  });
}

TEST_CASE("names come before facts, and words as they are written before other forms") {
  const Library library = test::library_of(R"({"chronicle": 1, "documents": [
    {"id": "document/a-fact", "type": "decision", "names": {"en": "One"}, "notes": ["roads roads roads"]},
    {"id": "document/b-form", "type": "decision", "names": {"en": "A road"}},
    {"id": "document/c-title", "type": "decision", "names": {"en": "A long title that has the roads near its end"}},
    {"id": "document/d-other", "type": "decision", "names": {"en": "Two"}, "other_names": ["Of roads"]},
    {"id": "document/e-fact-form", "type": "decision", "names": {"en": "Three"}, "notes": ["A road"]}]})");
  const Catalogue catalogue = Catalogue::load(library);
  const Search search(library, catalogue, day(today));
  CHECK(ids_of(search.find(query_of("roads "), 10)) == std::vector<std::string>{"document/c-title", "document/b-form",
                                                                                "document/d-other", "document/a-fact",
                                                                                "document/e-fact-form"});
}

TEST_CASE("sessions whose names fit alike come by date, however much the record tells of them") {
  const std::vector<std::pair<const char*, const char*>> cases{
      {"minsk kind:session", "Minsk"}, {"минск kind:session", "Minsk"}, {"dushanbe kind:session", "Dushanbe"}};
  for (const auto& [text, name] : cases) {
    CAPTURE(text);
    std::vector<std::string> named;
    for (const SearchHit& hit : find(text).hits)
      if (title_of(bundled().catalogue, hit.id, Language::english).starts_with(name)) named.push_back(hit.id.text());
    REQUIRE(named.size() > 2);
    CHECK(std::is_sorted(named.rbegin(), named.rend()));
  }
}

TEST_CASE("what fits alike comes by date, the newest first") {
  const auto ids = ids_of(find("kind:session"));
  REQUIRE(ids.size() == bundled().catalogue.all<Session>().size());
  CHECK(ids.front() == "session/2026-05-22");
  CHECK(ids.back() == "session/1992-02-08");
}

TEST_CASE("of very many hits those in names come first, then the newest") {
  std::string documents, acts, sessions;
  for (int i = 0; i < 2500; ++i) {
    const std::string number = std::to_string(i);
    const std::string comma = i == 0 ? "" : ", ";
    documents += comma + R"({"id": "document/d)" + number + R"(", "type": "decision", "names": {"en": ")" +
                 (i % 50 == 0 ? "Abacus" : "Thing") + R"("}, "notes": ["Abacus)" + number + "\"]}";
    acts += comma + R"({"id": "act/d)" + number + R"(", "document": "document/d)" + number +
            R"(", "verb": "adopted", "date": ")" + std::to_string(1000 + i) + "\"}";
  }
  const Library library =
      test::library_of(R"({"chronicle": 1, "documents": [)" + documents + R"(], "acts": [)" + acts + "]}");
  const Catalogue catalogue = Catalogue::load(library);
  const auto result = Search(library, catalogue, day("9999-01-01")).find(query_of("a"), 51);
  CHECK(result.total == 2500);
  REQUIRE(result.hits.size() == 51);
  CHECK(result.hits[0].id.text() == "document/d2450");
  CHECK(result.hits[49].id.text() == "document/d0");
  CHECK(result.hits[50].id.text() == "document/d2499");
}

TEST_CASE("words of a note come after words of facts and before names of what is referred to") {
  Library library = test::library_of(R"({"chronicle": 1,
    "places": [{"id": "place/p", "names": {"en": "Zeppelin port"}}, {"id": "place/q", "names": {"en": "Q"}}],
    "sessions": [{"id": "session/links", "names": {"en": "L"}, "place": "place/p"},
                 {"id": "session/facts", "names": {"en": "F"}, "venue": "Zeppelin hall"}]})");
  REQUIRE(library.user_notes().write({.record = id("place/q"), .text = "zeppelin", .changed = day(today)}).has_value());
  const Catalogue catalogue = Catalogue::load(library);
  const auto found = ids_of(Search(library, catalogue, day(today)).find(query_of("zeppelin"), 10));
  CHECK(found == std::vector<std::string>{"place/p", "session/facts", "place/q", "session/links"});
}

}  // namespace chronicle
