// No page, facet, search or count knows more than the day: it equals what a record says from which all that became
// known later has been taken out.
#include "core/brief/pages/compose.h"
#include "core/brief/writers/writers.h"
#include "core/model/part.h"
#include "core/query/as_of/known.h"
#include "core/query/search/completion.h"
#include "core/query/search/search.h"
#include "core/store/user/user_notes.h"
#include "tests/support/catch.h"
#include "tests/support/growing_record.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

const Grown& whole() {
  static const Grown record("9999-12-31");
  return record;
}

std::set<std::string> ids_of(const Catalogue& catalogue, const Passing& passing) {
  std::set<std::string> ids;
  for (const Kind kind : register_kinds)
    for (const auto position : passing.of(kind)) ids.insert(catalogue.id_at(kind, position).text());
  return ids;
}

std::string page(const Grown& record, const char* as_of, const Subject& subject, const Passing* passing = nullptr) {
  const auto brief = compose({record.library, record.catalogue, day(as_of), passing}, subject);
  return brief ? write_markdown(*brief) : "none";
}

SearchResult found(const Grown& record, const char* as_of, const std::string& query) {
  const Search search(record.library, record.catalogue, day(as_of));
  return search.find(std::get<SearchQuery>(parse_query(query)), 100);
}

std::vector<std::string> hits(const SearchResult& result) {
  std::vector<std::string> ids;
  for (const SearchHit& hit : result.hits) ids.push_back(hit.id.text() + (hit.year ? std::to_string(*hit.year) : ""));
  return ids;
}

}  // namespace

TEST_CASE("the record as of a day is what the rules say by hand", "[as-of]") {
  for (const char* as_of : growing_days) {
    CAPTURE(as_of);
    const Grown known(as_of);
    for_each_kind([&]<typename R>() {
      for (const R& record : whole().catalogue.all<R>()) {
        CAPTURE(record.id.text());
        CHECK(is_known(whole().catalogue, record.id, day(as_of)) == known.catalogue.contains(record.id));
      }
    });
  }
}

TEST_CASE("pages know no more than the day", "[as-of]") {
  for (const char* as_of : growing_days) {
    CAPTURE(as_of);
    const Grown known(as_of);
    for_each_kind([&]<typename R>() {
      if (!has_page(R::kind)) return;
      for (const R& record : known.catalogue.all<R>()) {
        CAPTURE(record.id.text());
        CHECK(page(whole(), as_of, record.id) == page(known, as_of, record.id));
      }
    });
  }
}

TEST_CASE("questions know no more than the day", "[as-of]") {
  for (const char* as_of : growing_days) {
    CAPTURE(as_of);
    const Grown known(as_of);
    for (const char* question :
         {"question/horizon?months=60", "question/announced", "question/delegations", "question/speakers",
          "question/promises", "question/signatures", "question/comparison?after=2024&before=2023",
          "question/comparison?after=2025&before=2024", "question/comparison", "question/evidence"}) {
      CAPTURE(question);
      CHECK(page(whole(), as_of, parse_subject(question).value()) ==
            page(known, as_of, parse_subject(question).value()));
    }
  }
}

TEST_CASE("the filter and its counts know no more than the day", "[as-of]") {
  Browser browser(whole().catalogue, day("2031-01-01"));
  for (const char* as_of : growing_days) {
    CAPTURE(as_of);
    browser.set_as_of(day(as_of));
    const Grown known(as_of);
    const Browser other(known.catalogue, day(as_of));
    CHECK(ids_of(whole().catalogue, browser.apply({})) == ids_of(known.catalogue, other.apply({})));
    for (const Kind kind : register_kinds) {
      const auto counts = browser.counts({}, kind);
      CHECK(counts == other.counts({}, kind));
      for (std::size_t facet = 0; facet < facet_count; ++facet)
        for (const auto& [value, count] : counts.at(facet)) {
          Filter filter;
          filter.chosen.at(facet).insert(value);
          CAPTURE(value);
          CHECK(ids_of(whole().catalogue, browser.apply(filter)) == ids_of(known.catalogue, other.apply(filter)));
          CHECK(browser.counts(filter, kind) == other.counts(filter, kind));
        }
    }
  }
}

TEST_CASE("fields of a search know no more than the day", "[as-of]") {
  for (const char* as_of : growing_days) {
    CAPTURE(as_of);
    const Grown known(as_of);
    for (const char* query :
         {"year:2023", "year:2024", "year:2025", "place:Astana", "place:Tashkent", "place:Moscow", "before:2024-06-01",
          "after:2024-05-23", "after:2025-04-15", "state:Uzbekistan", "state:Kazakhstan", "speaker:Chair",
          "in-force:today", "in-force:2025", "in-force:2028", "topic:Transport", "kind:document", "-year:2024"}) {
      CAPTURE(query);
      CHECK(hits(found(whole(), as_of, query)) == hits(found(known, as_of, query)));
      CHECK(found(whole(), as_of, query).by_kind == found(known, as_of, query).by_kind);
    }
  }
}

TEST_CASE("words of a search find nothing by what comes later", "[as-of]") {
  for (const char* as_of : growing_days) {
    CAPTURE(as_of);
    const Grown known(as_of);
    for (const char* query : {"Chair", "House", "video", "week", "Tashkent", "reservation", "railway", "Head", "Second",
                              "concept", "approved", "Chairman", "-Tashkent kind:session"}) {
      CAPTURE(query);
      const auto there = found(known, as_of, query);
      for (const SearchHit& hit : found(whole(), as_of, query).hits) {
        CAPTURE(hit.id.text());
        const auto same =
            std::find_if(there.hits.begin(), there.hits.end(), [&](const SearchHit& one) { return one.id == hit.id; });
        CHECK((same != there.hits.end() || query[0] == '-'));
      }
    }
  }
  CHECK(hits(found(whole(), "2024-05-23", "Second")) == std::vector<std::string>{"session/second2024"});
  CHECK(found(whole(), "2024-05-23", "House").hits.empty());
  CHECK(found(whole(), "2024-05-24", "House").hits.size() == 1);
}

TEST_CASE("what the user put down is found on every day on which its record is", "[as-of]") {
  Grown record("9999-12-31");
  REQUIRE(record.library.user_notes().write(
      {.record = RecordId::parse("session/second").value(), .text = "zeppelins over House", .tags = {"airship"}}));
  for (const char* as_of : {"2023-06-08", "2024-05-23", "2024-05-24"}) {
    CAPTURE(as_of);
    for (const char* query : {"zeppelin", "airship", "Second zeppelins", "-Fourth zeppelins", "House"})
      CHECK(hits(found(record, as_of, query)).front().starts_with("session/second"));
    CHECK(found(record, as_of, "zeppelins").hits.front().context.text.find("zeppelins") != std::string::npos);
    CHECK(found(record, as_of, "Chair").hits.empty() == (as_of != std::string_view("2024-05-24")));
  }
  CHECK(found(record, "2023-06-07", "zeppelins").hits.empty());
}

TEST_CASE("what is offered while one types knows no more than the day", "[as-of]") {
  const auto offers = [](const char* as_of, const char* typed, const std::string& text) {
    const auto all = complete(whole().catalogue, day(as_of), {}, typed, std::string_view(typed).size(), 10);
    return std::any_of(all.begin(), all.end(), [&](const Completion& one) { return one.text == text; });
  };
  CHECK_FALSE(offers("2024-05-23", "speaker:Cha", "speaker:\"Chair Later\" "));
  CHECK(offers("2024-05-24", "speaker:Cha", "speaker:\"Chair Later\" "));
  CHECK_FALSE(offers("2024-12-30", "year:20", "year:2025 "));
  CHECK(offers("2024-12-31", "year:20", "year:2025 "));
}
