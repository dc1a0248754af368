// Finding by dates, by spellings and by what is nearly there.
#include <algorithm>

#include "core/query/as_of/record_date.h"
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

/// Ids of the sessions and documents whose date lies between two days, as the catalogue tells.
std::vector<std::string> of_period(const char* from, const char* to) {
  std::vector<std::string> ids;
  const auto add = [&]<typename R>() {
    for (const R& record : bundled().catalogue.all<R>()) {
      const auto date = date_of(bundled().catalogue, record.id, day(today));
      if (date && date->earliest() && date->latest() && *date->earliest() >= day(from) && *date->latest() <= day(to))
        ids.push_back(record.id.text());
    }
  };
  add.template operator()<Session>();
  add.template operator()<Document>();
  return ids;
}

const char* const few_documents = R"({"chronicle": 1, "documents": [
  {"id": "document/a", "type": "decision", "names": {"en": "Roads and bridges of steel"}},
  {"id": "document/b", "type": "decision", "names": {"en": "Roads of steel"}},
  {"id": "document/c", "type": "decision", "names": {"en": "Roads"}},
  {"id": "document/d", "type": "decision", "names": {"en": "Roads once more"}},
  {"id": "document/e", "type": "decision", "names": {"en": "Tunnels"}, "notes": ["Signed on 3 March 1873"]}]})";

}  // namespace

TEST_CASE("a date finds what is of that day or within that period first, however it is written") {
  const std::vector<std::tuple<std::vector<const char*>, const char*, const char*>> cases{
      {{"12.11.2021", "12 nov 2021", "2021-11-12", "12 ноября 2021", "November 12, 2021", "12 ноября 2021 г."},
       "2021-11-12",
       "2021-11-12"},
      {{"ноябрь 2021", "November 2021", "11.2021", "в ноябре 2021 года"}, "2021-11-01", "2021-11-30"},
      {{"autumn 2025", "осень 2025", "осенью 2025 года"}, "2025-09-01", "2025-11-30"}};
  for (const auto& [texts, from, to] : cases) {
    auto expected = of_period(from, to);
    std::sort(expected.begin(), expected.end());
    REQUIRE(expected.size() > 3);
    for (const char* text : texts) {
      CAPTURE(text);
      auto ids = ids_of(find(text));
      REQUIRE(ids.size() >= expected.size());
      CHECK(ids.front().starts_with("session/"));
      ids.resize(expected.size());
      std::sort(ids.begin(), ids.end());
      CHECK(ids == expected);
    }
  }
}

TEST_CASE("a date among words narrows") {
  CHECK(first("dushanbe june 2025") == "session/2025-06-05");
  CHECK(first("2021-11 copyright") == "document/copyright-networks-agreement");
  CHECK_FALSE(finds("dushanbe june 2025", "session/2018-06-01"));
  CHECK(find("june 2025 OR november 2021 kind:session").hits.size() >= 2);
}

TEST_CASE("a bare year is a word like others") {
  for (const char* text : {"2021", "2021 год", "2021-2025"})
    for (const auto& clause : query_of(text).clauses) CHECK(std::holds_alternative<Sought>(clause.front().what));
  CHECK(first("minsk 2025") == "session/2025-09-29");
}

TEST_CASE("what is understood as a date is found as text, too") {
  const Library library = test::library_of(few_documents);
  const Catalogue catalogue = Catalogue::load(library);
  const Search search(library, catalogue, day(today));
  const auto found = [&](const char* text) { return ids_of(search.find(query_of(text), 10)); };
  using Ids = std::vector<std::string>;
  CHECK(found("3 March 1873") == Ids{"document/e"});
  CHECK(found("03 марта 1873") == Ids{"document/e"});
  CHECK(found("March 1873") == Ids{"document/e"});
  CHECK(found("tunnels 3 march 1873") == Ids{"document/e"});
  CHECK(found("roads 3 march 1873") == Ids{"document/e"});  // the closest
}

TEST_CASE("a document that is known by its year alone is of none of its months") {
  const Library library = test::library_of(R"({"chronicle": 1,
    "documents": [{"id": "document/y", "type": "decision", "names": {"en": "Y"}},
                  {"id": "document/d", "type": "decision", "names": {"en": "D"}}],
    "acts": [{"id": "act/y", "document": "document/y", "verb": "adopted", "date": "1999"},
             {"id": "act/d", "document": "document/d", "verb": "adopted", "date": "1999-04-29/1999-05-02"}]})");
  const Catalogue catalogue = Catalogue::load(library);
  const Search search(library, catalogue, day(today));
  for (const char* text : {"april 1999", "may 1999", "1 may 1999"}) {
    CAPTURE(text);
    CHECK(ids_of(search.find(query_of(text), 10)) == std::vector<std::string>{"document/d"});
  }
}

TEST_CASE("kind: takes types of documents, in the plural too") {
  const auto concepts = ids_of(find("type:concept"));
  REQUIRE_FALSE(concepts.empty());
  CHECK(ids_of(find("kind:concept")) == concepts);
  CHECK(ids_of(find("kind:concepts")) == concepts);
  CHECK(ids_of(find("kind:strategies")) == ids_of(find("type:strategy")));
  CHECK(ids_of(find("kind:statement")) != ids_of(find("type:statement")));
}

TEST_CASE("people are found in the letters of the other alphabet, whatever the spelling") {
  const std::vector<std::pair<const char*, const char*>> cases{{"Мамин", "person/askar-mamin"},
                                                               {"Мишустин", "person/mikhail-mishustin"},
                                                               {"Жапаров", "person/akylbek-japarov"},
                                                               {"Мирзиёев", "person/shavkat-mirziyoyev"},
                                                               {"Сариев", "person/temir-sariyev"},
                                                               {"Жээнбеков", "person/sooronbai-jeenbekov"},
                                                               {"Мухаммедов", "person/muhammetguly-mukhammedov"}};
  for (const auto& [typed, person] : cases) {
    CAPTURE(typed);
    const auto found = find(std::string(typed) + " kind:person");
    CHECK(found.tried.empty());
    CHECK_FALSE(found.is_closest);
    const auto ids = ids_of(found);
    CHECK(std::find(ids.begin(), ids.end(), person) != ids.end());
  }
  CHECK(ids_of(find("speaker:Мамин")) == ids_of(find("speaker:Mamin")));
  CHECK(find("speaker:Мамин").total > 5);
  CHECK(ids_of(find("speaker:\"Аскар Мамин\"")) == ids_of(find("speaker:\"Askar Mamin\"")));
}

TEST_CASE("letters of two alphabets that look alike are found within a word") {
  const Library library = test::library_of(R"({"chronicle": 1, "documents": [
    {"id": "document/a", "names": {"ru": "Соглашение СНГ"}, "type": "agreement"},
    {"id": "document/b", "names": {"ru": "Cоглашение о тарифах"}, "type": "agreement"},
    {"id": "document/c", "names": {"en": "Scоpe of the pоst"}, "type": "decision"}]})");
  const Catalogue catalogue = Catalogue::load(library);
  const Search search(library, catalogue, day(today));
  const auto found = [&](const char* text) { return ids_of(search.find(query_of(text), 10)); };
  using Ids = std::vector<std::string>;
  CHECK(found("СНГ") == Ids{"document/a"});
  CHECK(found("CНГ") == Ids{"document/a"});  // with a Latin C
  CHECK(found("соглашение тарифы") == Ids{"document/b"});
  CHECK(found("scope post") == Ids{"document/c"});
  CHECK(found("scоpe") == Ids{"document/c"});  // with a Cyrillic о
}

TEST_CASE("words that say nothing by themselves need not be there") {
  const std::vector<std::pair<const char*, const char*>> cases{
      {"concept of the railway", "concept railway"},
      {"agreement on the protection of copyright ", "agreement protection copyright "},
      {"соглашение о сотрудничестве в области культуры ", "соглашение сотрудничестве области культуры "}};
  for (const auto& [full, bare] : cases) {
    CAPTURE(full);
    CHECK(ids_of(find(full)) == ids_of(find(bare)));
    CHECK_FALSE(find(full).is_closest);
  }
  CHECK(find("of ").total > 0);
  CHECK(find("\"protection of\"").total > 0);
}

TEST_CASE("where no page has all words, those with most of the rarer ones are found, and it is said") {
  const Library library = test::library_of(few_documents);
  const Catalogue catalogue = Catalogue::load(library);
  const Search search(library, catalogue, day(today));
  const auto closest = search.find(query_of("roads bridges tunnels "), 10);
  CHECK(closest.is_closest);
  CHECK(closest.total == closest.hits.size());
  REQUIRE_FALSE(closest.hits.empty());
  CHECK(closest.hits[0].id.text() == "document/a");
  const auto ids = ids_of(closest);
  CHECK(std::find(ids.begin(), ids.end(), "document/c") == ids.end());  // roads alone are everywhere
  const auto unknown = search.find(query_of("bridges zzz "), 10);
  CHECK(unknown.is_closest);
  CHECK(unknown.tried.empty());
  CHECK(ids_of(unknown) == std::vector<std::string>{"document/a"});
  CHECK_FALSE(search.find(query_of("roads steel "), 10).is_closest);
  CHECK(search.find(query_of("zzz "), 10).total == 0);
  CHECK(search.find(query_of("zzz qqq "), 10).total == 0);
  CHECK_FALSE(search.find(query_of("zzz qqq "), 10).is_closest);
}

TEST_CASE("what is asked for by fields, and what must not be there, holds for the closest, too") {
  const auto closest = find("kind:document railway zebra -1520 ");
  CHECK(closest.is_closest);
  REQUIRE(closest.total > 0);
  for (const SearchHit& hit : closest.hits) {
    CHECK(hit.id.kind() == Kind::document);
    CHECK(hit.id.text() != "document/railway-1520-concept-2030");
  }
}

TEST_CASE("an abbreviation in capitals is no beginning of a word") {
  CHECK(ids_of(find("IT")) == ids_of(find("ИТ")));
  CHECK(find("IT").total < find("it ").total);
  CHECK(first("ЧС") == first("emergencies"));
  CHECK(find("EAEU").total == find("ЕАЭС").total);
}

}  // namespace chronicle
