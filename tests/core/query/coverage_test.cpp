#include "core/query/questions/coverage.h"

#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

constexpr const char* counted_record = R"({"chronicle": 1,
  "sources": [{"id": "source/s", "publisher": "P", "names": {"en": "S"}, "published": "2000-01-01"}],
  "states": [{"id": "state/a", "names": {"en": "A"}}, {"id": "state/b", "names": {"en": "B"}}],
  "sessions": [{"id": "session/a", "held": "2001-05-01", "names": {"en": "A"}},
               {"id": "session/b", "held": "2003-05-01", "names": {"en": "B"}},
               {"id": "session/c", "held": "2003-11", "names": {"en": "C"}},
               {"id": "session/d", "names": {"en": "D"}}],
  "announcements": [{"id": "announcement/d", "session": "session/d", "notice": "scheduled", "date": "2005",
                     "announced": "2003-12-01"}],
  "counts": [{"id": "count/a", "session": "session/a", "what": "documents-signed", "value": 9},
             {"id": "count/b", "session": "session/b", "what": "agenda-items", "value": 5}],
  "items": [{"id": "item/b", "session": "session/b", "number": "1"}],
  "documents": [{"id": "document/w", "type": "agreement", "names": {"en": "W", "ru": "В"}, "validity": "../2030"},
                {"id": "document/x", "type": "agreement", "names": {"kk": "Х"}, "entry_into_force": "2004-01-01"},
                {"id": "document/y", "type": "concept", "names": {"en": "Y"}},
                {"id": "document/z", "type": "concept", "names": {"en": "Z"}}],
  "signatures": [{"id": "signature/a", "document": "document/w", "state": "state/a", "status": "signed"},
                 {"id": "signature/b", "document": "document/w", "state": "state/b", "status": "not-signed"},
                 {"id": "signature/c", "document": "document/z", "state": "state/b", "status": "signed"}],
  "acts": [{"id": "act/w1", "document": "document/w", "verb": "signed", "session": "session/a"},
           {"id": "act/w2", "document": "document/w", "verb": "approved", "session": "session/b"},
           {"id": "act/x", "document": "document/x", "verb": "signed", "session": "session/b"},
           {"id": "act/y", "document": "document/y", "verb": "considered", "session": "session/b"},
           {"id": "act/z", "document": "document/z", "verb": "adopted", "date": "200X", "body": "Council"}]})";

struct Counted {
  Library library = library_of(counted_record);
  Catalogue catalogue = Catalogue::load(library);
};

/// What is told points into the catalogue.
Coverage coverage_at(const char* as_of) {
  static const Counted held;
  return coverage_of(held.catalogue, day(as_of));
}

std::vector<std::string> sessions_of(const Coverage& coverage) {
  std::vector<std::string> ids;
  for (const SessionGaps& gaps : coverage.gaps) ids.push_back(gaps.session->id.text());
  return ids;
}

}  // namespace

TEST_CASE("a year holds its sessions, and the documents that were first adopted in it with what is known of them") {
  const Coverage coverage = coverage_at("2020-01-01");
  CHECK(coverage.first_year == 2001);
  REQUIRE(coverage.years.size() == 3);
  CHECK(coverage.years[0] == YearHeld{1, 1, 2, 1, {1, 1, 0}});
  CHECK(coverage.years[1] == YearHeld{});
  CHECK(coverage.years[2] == YearHeld{2, 1, 0, 1, {0, 0, 1}});
  CHECK(coverage.undated == YearHeld{0, 1, 1, 0, {1, 0, 0}});
  CHECK(coverage.not_adopted == 1);
  CHECK(coverage.total() == YearHeld{3, 3, 3, 2, {2, 1, 1}});
  CHECK(coverage.years_without_session() == std::vector{2002});
}

TEST_CASE("what sources count and the record does not name is missing, and so is every document of a session") {
  const Coverage coverage = coverage_at("2020-01-01");
  CHECK(sessions_of(coverage) == std::vector<std::string>{"session/c", "session/b", "session/a"});
  CHECK(coverage.gaps[0].no_document);
  CHECK_FALSE(coverage.gaps[1].no_document);
  REQUIRE(coverage.gaps[1].items);
  CHECK(coverage.gaps[1].items->known == 1);
  REQUIRE(coverage.gaps[2].documents);
  CHECK(coverage.gaps[2].documents->known == 1);
  CHECK(coverage.gaps[2].documents->count->value == 9);
}

TEST_CASE("a day knows of nothing later") {
  const Coverage coverage = coverage_at("2002-01-01");
  REQUIRE(coverage.years.size() == 1);
  CHECK(coverage.years[0] == YearHeld{1, 1, 2, 1, {1, 1, 0}});
  CHECK(coverage_at("1999-01-01").years.empty());
}

TEST_CASE("the years together hold what the register counts of the bundled record") {
  const Coverage coverage = coverage_of(bundled().catalogue, day("2026-11-27"));
  const YearHeld total = coverage.total();
  std::size_t held = 0;
  for (const Session& session : bundled().catalogue.all<Session>()) held += session.held ? 1 : 0;
  CHECK(total.sessions == held);
  CHECK(total.documents + coverage.not_adopted == bundled().catalogue.all<Document>().size());
  CHECK(coverage.first_year == 1992);
  CHECK(coverage.years.size() >= 34);
}
