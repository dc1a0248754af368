#include "core/query/as_of/known.h"
#include "core/edits/write_records.h"

#include "core/brief/pages/compose.h"
#include "core/query/filter/filter.h"
#include "core/store/records/records.h"
#include "core/wording/titles.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

TEST_CASE("a session is known from its first announcement, what was said there from its day") {
  const auto& catalogue = bundled().catalogue;
  CHECK(known_since(catalogue, id("session/2025-09-29")) == day("2025-06-05"));
  for (const Statement* one : catalogue.linked(&Statement::session, id("session/2025-09-29")))
    CHECK(known_since(catalogue, one->id) == day("2025-09-29"));
  CHECK(is_known(catalogue, id("session/2025-09-29"), day("2025-06-05")));
  CHECK_FALSE(is_known(catalogue, id("session/2025-09-29"), day("2025-06-04")));
}

TEST_CASE("what does not depend on a day is always known") {
  const auto& catalogue = bundled().catalogue;
  for (const char* text : {"state/kazakhstan", "topic/transport", "source/081", "place/minsk", "session/no-such"})
    CHECK(is_known(catalogue, id(text), day("0001-01-01")));
}

TEST_CASE("a later day never knows less") {
  const auto& catalogue = bundled().catalogue;
  const Browser early(catalogue, day("2013-01-01"));
  const Browser late(catalogue, day("2022-01-01"));
  for (const Kind kind : register_kinds) {
    const auto before = early.apply({}).of(kind);
    const auto after = late.apply({}).of(kind);
    CHECK(std::includes(after.begin(), after.end(), before.begin(), before.end()));
  }
  CHECK(early.apply({}).of(Kind::session).size() < late.apply({}).of(Kind::session).size());
}

TEST_CASE("nothing that became known later passes the filter") {
  const auto& catalogue = bundled().catalogue;
  const Browser browser(catalogue, day("2021-06-30"));
  const Passing passing = browser.apply({});
  for (const auto position : passing.of(Kind::session)) {
    const Session& session = catalogue.all<Session>()[position];
    CHECK(session.id.slug() <= "2021-11-12");  // which was announced on 28 May 2021
  }
  for (const auto position : passing.of(Kind::statement)) {
    const auto* session = catalogue.find<Session>(catalogue.all<Statement>()[position].session.id());
    if (session->held) CHECK(*session->held->earliest() <= day("2021-06-30"));
  }
}

TEST_CASE("a plan for a session ahead is known from the first source that tells it, at the latest from the session") {
  const auto& catalogue = bundled().catalogue;
  for (const Act& act : catalogue.all<Act>()) {
    const auto* session = catalogue.find<Session>(act.session);
    if (act.verb != Verb::planned || session == nullptr) continue;
    CAPTURE(act.id.text());
    const auto since = known_since(catalogue, act.id);
    const auto published = catalogue.first_publication(act.id);
    if (!since || !published) continue;
    if (session->held && session->held->earliest() <= *published)
      CHECK(*since == *session->held->earliest());
    else
      CHECK(*since >= *published);
  }
  CHECK_FALSE(is_known(catalogue, id("document/multimodal-corridors-digital-strategy"), day("2025-08-31")));
}

TEST_CASE("who chairs a year is known from its first day or an earlier source") {
  const auto& catalogue = bundled().catalogue;
  for (const Chairmanship& one : catalogue.all<Chairmanship>()) {
    CAPTURE(one.id.text());
    CHECK(is_known(catalogue, one.id, *one.year.earliest()));
  }
  CHECK_FALSE(is_known(catalogue, id("chairmanship/2026-turkmenistan"), day("2024-01-01")));
}

TEST_CASE("traces that lead back to themselves end") {
  Library library = library_of(R"({"chronicle": 1,
    "sessions": [{"id": "session/a", "held": "2023-06-08", "names": {"en": "A"}}],
    "commitments": [{"id": "commitment/a", "session": "session/a", "gist": "To build"}],
    "traces": [{"id": "trace/x", "commitment": "commitment/a", "record": "session/a", "verdict": "progress"},
               {"id": "trace/y", "commitment": "commitment/a", "record": "session/a", "verdict": "progress",
                "date": "2024"}]})");
  // No file may say so, but a library from elsewhere might.
  const auto catalogue_with = [&](const char* of_x, const char* of_y) {
    Bundle bundle;
    bundle.of<Trace>() = library.records().all<Trace>();
    bundle.of<Trace>()[0].record = id(of_x);
    bundle.of<Trace>()[1].record = id(of_y);
    REQUIRE(write_records(library, bundle).has_value());
    return Catalogue::load(library);
  };
  const Catalogue alone = catalogue_with("trace/x", "session/a");
  CHECK(known_since(alone, id("trace/x")) == day("2023-06-08"));
  const Catalogue ring = catalogue_with("trace/y", "trace/x");
  CHECK(known_since(ring, id("trace/x")) == day("2024-12-31"));
  CHECK(known_since(ring, id("trace/y")) == day("2024-12-31"));
  for (const Catalogue* one : {&alone, &ring})
    CHECK(compose({library, *one, day("2025-01-01")}, id("commitment/a")).has_value());
}

TEST_CASE("a date coarser than a day is past with its last day, several days in a row with the first") {
  const auto sure = [](const char* text) { return sure_from(Date::parse(text).value()); };
  CHECK(sure("2024-05-24") == day("2024-05-24"));
  CHECK(sure("2024-05") == day("2024-05-31"));
  CHECK(sure("2024") == day("2024-12-31"));
  CHECK(sure("2024-05-24/2024-05-25") == day("2024-05-24"));
  CHECK(sure("../2020") == day("2020-12-31"));
  CHECK(sure("2020/..") == day("2020-12-31"));
  CHECK(sure("2019/2020") == day("2020-12-31"));
}

TEST_CASE("since when something is known is said no more exactly than the source is") {
  const Library library = library_of(R"({"chronicle": 1,
    "sources": [{"id": "source/s", "names": {"en": "S"}, "publisher": "P", "published": "2024-03-01"}],
    "states": [{"id": "state/a", "names": {"en": "A"}}],
    "sessions": [{"id": "session/a", "held": "1996-10", "names": {"en": "A"}}],
    "chairmanships": [{"id": "chairmanship/a", "state": "state/a", "year": "2026",
                       "citations": [{"source": "source/s"}]}]})");
  const Catalogue catalogue = Catalogue::load(library);
  CHECK(known_since(catalogue, id("session/a")) == day("1996-10-31"));
  CHECK(date_known_since(catalogue, id("session/a")) == Date::parse("1996-10"));
  CHECK(date_known_since(catalogue, id("chairmanship/a")) == Date::parse("2024-03-01"));
  CHECK_FALSE(date_known_since(catalogue, id("state/a")));
}

TEST_CASE("a count is called in words, with the state that it concerns") {
  const Library library = library_of(R"({"chronicle": 1,
    "states": [{"id": "state/s", "names": {"en": "Russia"}}],
    "sessions": [{"id": "session/s", "held": "1996-01-01", "names": {"en": "Moscow 1996"}}],
    "counts": [{"id": "count/a", "session": "session/s", "what": "documents-proposed", "value": 3, "state": "state/s"},
               {"id": "count/b", "session": "session/s", "what": "states", "value": 9}]})");
  const Catalogue catalogue = Catalogue::load(library);
  CHECK(title_of(catalogue, id("count/a"), Language::english) == "Documents proposed, Russia, Moscow 1996");
  CHECK(title_of(catalogue, id("count/b"), Language::english) == "Participating states, Moscow 1996");
}
