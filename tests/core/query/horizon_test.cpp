#include "core/query/questions/horizon.h"

#include "core/brief/pages/compose.h"
#include "core/brief/writers/writers.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

std::vector<const Document*> all_documents() {
  std::vector<const Document*> documents;
  for (const Document& document : bundled().catalogue.all<Document>()) documents.push_back(&document);
  return documents;
}

}  // namespace

TEST_CASE("what runs out is in force and ends within the months, the soonest first") {
  const auto& catalogue = bundled().catalogue;
  for (const char* as_of : {"2014-06-01", "2020-01-01", "2025-12-31", "2026-11-22"}) {
    for (const int months : {1, 6, 12, 24}) {
      const auto found = endings(catalogue, all_documents(), day(as_of), months);
      Day last = day(as_of);
      for (const Ending& ending : found) {
        CHECK(validity_of(catalogue, *ending.document, day(as_of)).validity == Validity::in_force);
        CHECK(ending.last >= last);
        CHECK(ending.last <= day(as_of).plus_months(months));
        last = ending.last;
      }
      std::size_t expected = 0;
      for (const Document* document : all_documents())
        if (validity_of(catalogue, *document, day(as_of)).validity == Validity::in_force && document->validity &&
            document->validity->latest() && *document->validity->latest() <= day(as_of).plus_months(months))
          ++expected;
      CHECK(found.size() == expected);
    }
  }
}

TEST_CASE("the radio navigation programme runs out at the end of 2026") {
  const auto found = endings(bundled().catalogue, all_documents(), day("2026-11-22"), 12);
  const auto one = std::find_if(found.begin(), found.end(), [](const Ending& ending) {
    return ending.document->id.text() == "document/radio-navigation-programme-2026";
  });
  REQUIRE(one != found.end());
  CHECK(one->last == day("2026-12-31"));
}

TEST_CASE("sessions to come are those announced and not past") {
  const auto& catalogue = bundled().catalogue;
  const auto coming = coming_sessions(catalogue, day("2025-08-31"));
  REQUIRE(coming.size() == 1);
  CHECK(coming.front().session->id.text() == "session/2025-09-29");
  CHECK(coming.front().date.value().text() == "2025-09-29");
  // The next one was announced that day, by its state alone.
  const auto next = coming_sessions(catalogue, day("2025-09-29"));
  REQUIRE(next.size() == 1);
  CHECK(next.front().session->id.text() == "session/2026-05-22");
  CHECK_FALSE(next.front().date.has_value());
  CHECK(coming_sessions(catalogue, day("2026-05-01")).size() == 1);
  CHECK(coming_sessions(catalogue, day("2026-11-22")).empty());
}

TEST_CASE("a session that is announced without a date is to come, after those with one") {
  const Library library = library_of(R"({"chronicle": 1,
    "sessions": [{"id": "session/a", "names": {"en": "A"}}, {"id": "session/b", "names": {"en": "B"}},
                 {"id": "session/c", "names": {"en": "C"}}],
    "announcements": [{"id": "announcement/a", "session": "session/a", "notice": "scheduled", "announced": "2019-01-01"},
                      {"id": "announcement/b", "session": "session/b", "notice": "scheduled", "date": "2019-06-01",
                       "announced": "2019-01-01"},
                      {"id": "announcement/c", "session": "session/c", "notice": "scheduled", "date": "2019-05",
                       "announced": "2019-01-01"}]})");
  const Catalogue catalogue = Catalogue::load(library);
  std::string order;
  for (const auto& [session, date] : coming_sessions(catalogue, day("2019-02-01")))
    order += session->title() + (date ? " " + date->text() : "") + ";";
  CHECK(order == "C 2019-05;B 2019-06-01;A;");
  const auto brief =
      compose({library, catalogue, day("2019-02-01")}, parse_subject("question/horizon?months=12").value());
  CHECK(write_markdown(brief.value()).find("A, announced without a date") != std::string::npos);
}

TEST_CASE("an end that is not stated to the year runs out when it can, and only what is ahead is to come") {
  const Library library = library_of(R"({"chronicle": 1,
    "sessions": [{"id": "session/a", "held": "2015-05-01", "names": {"en": "A"}},
                 {"id": "session/b", "names": {"en": "B"}}],
    "announcements": [{"id": "announcement/b1", "session": "session/b", "notice": "scheduled", "date": "2019-05-22",
                       "announced": "2019-01-01"},
                      {"id": "announcement/b2", "session": "session/b", "notice": "draft-agenda", "announced": "2019-02-01"}],
    "documents": [{"id": "document/decade", "type": "agreement", "validity": "2015/202X", "names": {"en": "D"}},
                  {"id": "document/year", "type": "agreement", "validity": "2015/2022", "names": {"en": "Y"}}],
    "acts": [{"id": "act/d", "document": "document/decade", "verb": "signed", "session": "session/a"},
             {"id": "act/y", "document": "document/year", "verb": "signed", "session": "session/a"}]})");
  const Catalogue catalogue = Catalogue::load(library);
  std::vector<const Document*> documents;
  for (const Document& one : catalogue.all<Document>()) documents.push_back(&one);
  CHECK(endings(catalogue, documents, day("2019-06-01"), 12).empty());
  const auto found = endings(catalogue, documents, day("2019-06-01"), 60);
  REQUIRE(found.size() == 2);
  CHECK(found.front().document->id.text() == "document/decade");
  CHECK(found.front().end.text() == "202X");
  CHECK(found.back().last == day("2022-12-31"));
  CHECK(coming_sessions(catalogue, day("2019-05-22")).size() == 1);
  CHECK(coming_sessions(catalogue, day("2019-05-23")).empty());
}
