// What pages say of dates and states: no day that no source states, one word for one state.
#include "core/brief/pages/compose.h"
#include "core/brief/writers/writers.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

std::string page(const std::string& records, const char* subject, const char* as_of) {
  const Library library = library_of(R"({"chronicle": 1, )" + records + "}");
  const Catalogue catalogue = Catalogue::load(library);
  const auto brief = compose({library, catalogue, day(as_of)}, parse_subject(subject).value());
  REQUIRE(brief);
  return write_markdown(*brief);
}

/// Whatever the width of the page.
void says(const std::string& page, const std::string& words) {
  std::string on_one_line;
  for (const char c : page)
    if (c != '\n' && c != ' ')
      on_one_line += c;
    else if (!on_one_line.empty() && on_one_line.back() != ' ')
      on_one_line += ' ';
  CAPTURE(on_one_line, words);
  CHECK(on_one_line.find(words) != std::string::npos);
}

const char* const adopted_in_a_month = R"(
  "sessions": [{"id": "session/a", "names": {"en": "Autumn 1996"}, "held": "1996-10"}],
  "documents": [{"id": "document/a", "names": {"en": "Agreement"}, "type": "agreement"}],
  "acts": [{"id": "act/a", "document": "document/a", "verb": "signed", "session": "session/a"}])";

}  // namespace

TEST_CASE("what was done in a month has no day") {
  const std::string text = page(adopted_in_a_month, "document/a", "2020-01-01");
  says(text, "Signed in October 1996");
  CHECK(text.find("1 October") == std::string::npos);
  says(page(adopted_in_a_month, "document/a", "1996-10-10"),
       "Not yet known on 10 October 1996. First mentioned in the record in October 1996.");
}

TEST_CASE("adopted by a year: the date is shown, and the page agrees with itself") {
  const std::string records = R"(
    "documents": [{"id": "document/a", "names": {"en": "A"}, "type": "agreement", "validity": "../2030"}],
    "acts": [{"id": "act/a", "document": "document/a", "verb": "adopted", "body": "Council", "date": "../2020"}])";
  const std::string text = page(records, "document/a", "2026-11-25");
  says(text, "Adopted by 2020, Council");
  says(text, "In force");
  CHECK(text.find("reports the outcome") == std::string::npos);
}

TEST_CASE("an end in a decade or a doubtful one names no day") {
  const std::string records = R"(
    "documents": [{"id": "document/a", "names": {"en": "A"}, "type": "agreement", "validity": "2021/202X"},
                  {"id": "document/b", "names": {"en": "B"}, "type": "agreement", "validity": "2021/2026?"},
                  {"id": "document/c", "names": {"en": "C"}, "type": "agreement", "validity": "2021/2024-08"},
                  {"id": "document/d", "names": {"en": "D"}, "type": "agreement"}],
    "acts": [{"id": "act/a", "document": "document/a", "verb": "adopted", "date": "2020-11-06"},
             {"id": "act/b", "document": "document/b", "verb": "adopted", "date": "2020-11-06"},
             {"id": "act/c", "document": "document/c", "verb": "adopted", "date": "2020-11-06"},
             {"id": "act/d", "document": "document/d", "verb": "adopted", "date": "2020-11-06"}])";
  says(page(records, "document/a", "2024-06-01"), "Its period ends in the 2020s");
  says(page(records, "document/b", "2024-06-01"), "Its period ends in 2026 (uncertain)");
  const std::string horizon = page(records, "question/horizon?months=60", "2024-06-01");
  says(horizon, "Aug 2024, in 2 months");
  says(horizon, "2026 (uncertain)");
  CHECK(horizon.find("31 Dec") == std::string::npos);
  CHECK(horizon.find("in 30 months") == std::string::npos);
  says(horizon, "Not known: 2");
}

TEST_CASE("a successor that is only planned is said to be so") {
  const std::string records = R"(
    "sessions": [{"id": "session/a", "names": {"en": "A"}, "held": "2020-11-06"},
                 {"id": "session/b", "names": {"en": "B"}}],
    "announcements": [{"id": "announcement/b", "session": "session/b", "notice": "scheduled", "date": "2025-06-01",
                       "announced": "2024-01-01"}],
    "documents": [{"id": "document/old", "names": {"en": "Old"}, "type": "concept", "validity": "2021/2025"},
                  {"id": "document/new", "names": {"en": "New"}, "type": "concept", "validity": "2026/2030"}],
    "relations": [{"id": "relation/r", "document": "document/new", "type": "continues", "to": "document/old"}],
    "acts": [{"id": "act/old", "document": "document/old", "verb": "adopted", "session": "session/a"},
             {"id": "act/new", "document": "document/new", "verb": "planned", "session": "session/b"}])";
  says(page(records, "question/horizon?months=24", "2025-01-01"), "New, planned");
  says(page(records, "question/horizon?months=24", "2025-07-01"), "New, adoption not stated");
}

TEST_CASE("not adopted is said where a source says so, and nowhere else") {
  const auto records = [](const char* verb) {
    return std::string(R"("sessions": [{"id": "session/a", "names": {"en": "A"}, "held": "2020-11-06"}],
      "documents": [{"id": "document/a", "names": {"en": "A"}, "type": "concept"}],
      "acts": [{"id": "act/a", "document": "document/a", "session": "session/a", "verb": ")") +
           verb + "\"}]";
  };
  for (const char* subject : {"session/a", "document/a"}) {
    CAPTURE(subject);
    says(page(records("considered"), subject, "2024-01-01"), "Adoption not stated");
    says(page(records("planned"), subject, "2024-01-01"), "Adoption not stated");
    says(page(records("not-adopted"), subject, "2024-01-01"), "Not adopted");
    says(page(records("deferred"), subject, "2024-01-01"), "Deferred");
    CHECK(page(records("considered"), subject, "2024-01-01").find("Not adopted") == std::string::npos);
  }
}

TEST_CASE("a list that is known in part says so") {
  const std::string records = R"(
    "sources": [{"id": "source/s", "names": {"en": "S"}, "publisher": "P"}],
    "sessions": [{"id": "session/a", "names": {"en": "A"}, "held": "2020-11-06"}],
    "documents": [{"id": "document/a", "names": {"en": "D"}, "type": "concept"}],
    "acts": [{"id": "act/a", "document": "document/a", "session": "session/a", "verb": "signed"}],
    "counts": [{"id": "count/a", "session": "session/a", "what": "documents-signed", "value": 25,
                "citations": [{"source": "source/s"}]}])";
  says(page(records, "session/a", "2024-01-01"), "1 of 25 documents known");
}

TEST_CASE("a reservation without its text, and what is remarked on it") {
  const std::string records = R"(
    "states": [{"id": "state/a", "names": {"en": "Aland"}}, {"id": "state/b", "names": {"en": "Beland"}}],
    "documents": [{"id": "document/a", "names": {"en": "D"}, "type": "agreement"}],
    "acts": [{"id": "act/a", "document": "document/a", "verb": "signed", "date": "2020-11-06"}],
    "signatures": [{"id": "signature/a", "document": "document/a", "state": "state/a", "status": "with-reservation",
                    "notes": ["The text of the reservations was not read."]},
                   {"id": "signature/b", "document": "document/a", "state": "state/b", "status": "with-reservation"}])";
  const Library library = library_of(R"({"chronicle": 1, )" + records + "}");
  const Catalogue catalogue = Catalogue::load(library);
  for (const char* subject : {"document/a", "question/signatures"}) {
    const auto brief = compose({library, catalogue, day("2024-01-01")}, parse_subject(subject).value());
    const std::string text = write_markdown(*brief);
    CAPTURE(text);
    CHECK(text.find("*The text of the reservations was not read.* |") != std::string::npos);
    CHECK(text.find("*not stated* |") != std::string::npos);
  }
}

TEST_CASE("a title in Russian alone stands once") {
  const std::string records = R"(
    "sessions": [{"id": "session/a", "names": {"ru": "Минск"}, "held": "2020-11-06"}],
    "documents": [{"id": "document/a", "names": {"ru": "Концепция"}, "type": "concept"}])";
  for (const char* subject : {"session/a", "document/a"}) {
    const Library library = library_of(R"({"chronicle": 1, )" + records + "}");
    const Catalogue catalogue = Catalogue::load(library);
    const auto brief = compose({library, catalogue, day("2024-01-01")}, parse_subject(subject).value());
    CHECK(brief->subtitle.empty());
  }
}

TEST_CASE("the format is cited by the sources of both its parts") {
  const std::string records = R"(
    "sources": [{"id": "source/a", "names": {"en": "A"}, "publisher": "P"}, {"id": "source/b", "names": {"en": "B"}, "publisher": "P"}],
    "sessions": [{"id": "session/a", "names": {"en": "A"}, "held": "2020-11-06", "narrow": true, "expanded": true,
                  "citations": [{"field": "narrow", "source": "source/a"}, {"field": "expanded", "source": "source/b"}]}])";
  says(page(records, "session/a", "2024-01-01"), "narrow and expanded [1][2]");
}

TEST_CASE("a period of thousands of years has an axis that can be read") {
  const std::string records = R"(
    "documents": [{"id": "document/a", "names": {"en": "A"}, "type": "concept", "validity": "2021/9999"},
                  {"id": "document/b", "names": {"en": "B"}, "type": "concept", "validity": "2021/2030"}],
    "relations": [{"id": "relation/r", "document": "document/b", "type": "implements", "to": "document/a"}],
    "acts": [{"id": "act/a", "document": "document/a", "verb": "adopted", "date": "2020-11-06"},
             {"id": "act/b", "document": "document/b", "verb": "adopted", "date": "2020-11-06"}])";
  const Library library = library_of(R"({"chronicle": 1, )" + records + "}");
  const Catalogue catalogue = Catalogue::load(library);
  const auto brief = compose({library, catalogue, day("2024-01-01")}, id("document/a"));
  std::size_t ticks = 0;
  for (const Block& block : brief->blocks)
    if (const auto* drawing = std::get_if<Drawing>(&block)) ticks = drawing->ticks.size();
  CHECK(ticks > 1);
  CHECK(ticks <= 40);
}
