// Taking back one change of many: the value, what was cited for it, and nothing else.
#include "core/edits/put_back.h"

#include <algorithm>

#include "core/edits/remove_record.h"
#include "core/edits/set_facts.h"
#include "core/store/history/record_history.h"
#include "core/store/records/records.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

constexpr const char* record = R"({"chronicle": 1,
  "sources": [{"id": "source/a", "publisher": "Agency", "names": {"en": "Report A"}},
              {"id": "source/b", "publisher": "Agency", "names": {"en": "Report B"}}],
  "sessions": [{"id": "session/a", "held": "2001-05-01", "ordinal": 7, "names": {"en": "Alpha"},
                "citations": [{"source": "source/a", "locator": "p. 1"}]}]})";

const RecordId session = id("session/a");

Citing by(const char* source) { return {.source = *Ref<Kind::source>::parse(source)}; }

Session shown(const Library& library) { return library.records().find<Session>(session).value(); }

std::int64_t latest(const Library& library) { return library.history().change_sets().back().number; }

/// The citations that a fact has of its own, "source/a p. 1".
std::vector<std::string> own(const Library& library, const std::string& field) {
  std::vector<std::string> all;
  for (const Citation& one : shown(library).citations)
    if (one.field == field)
      all.push_back(one.source.text() + (one.locator ? " " + *one.locator : "") +
                    (one.reading ? " reads " + *one.reading : ""));
  return all;
}

}  // namespace

TEST_CASE("a value is put back with what was cited for it; what was changed with it and since stays") {
  Library library = library_of(record);
  const Session before = shown(library);
  REQUIRE(set_facts(library, session,
                    {{.field = "held", .value = R"("2001-06-01")"}, {.field = "ordinal", .value = "8"}},
                    by("source/b")));
  const auto set = latest(library);
  REQUIRE(set_facts(library, session, {{.field = "names", .value = R"({"en": "Beta"})"}}));
  REQUIRE(own(library, "held").size() == 2);
  const auto of_ordinal = own(library, "ordinal");

  const auto done = put_back(library, {set, session, "held"});
  REQUIRE(done);
  CHECK(done->set.kind == EditKind::set);
  CHECK(shown(library).held == before.held);
  CHECK(own(library, "held").empty());  // what is cited for the whole is, again
  CHECK(shown(library).ordinal == 8);
  CHECK(own(library, "ordinal") == of_ordinal);
  CHECK(shown(library).names.at("en") == "Beta");

  REQUIRE(put_back(library, {set, session, "ordinal"}));
  REQUIRE(set_facts(library, session, {{.field = "names", .value = R"({"en": "Alpha"})"}}));
  CHECK(shown(library) == before);
}

TEST_CASE("a value that there was none of goes again, with its sources") {
  Library library = library_of(record);
  REQUIRE(set_facts(library, session, {{.field = "venue", .value = R"("Palace")"}}, by("source/b")));
  const auto set = latest(library);
  REQUIRE(put_back(library, {set, session, "venue"}));
  CHECK_FALSE(shown(library).venue);
  CHECK(own(library, "venue").empty());
  CHECK(shown(library).held);
}

TEST_CASE("an emptied fact comes back with the sources of its own") {
  Library library = library_of(record);
  REQUIRE(set_facts(library, session, {{.field = "venue", .value = R"("Palace")"}}, by("source/b")));
  const auto cited = own(library, "venue");
  REQUIRE(cited.size() == 1);
  REQUIRE(set_facts(library, session, {{.field = "venue", .value = std::nullopt}}));
  REQUIRE(put_back(library, {latest(library), session, "venue"}));
  CHECK(shown(library).venue == "Palace");
  CHECK(own(library, "venue") == cited);
}

TEST_CASE("a change that another followed is not put back, and nothing is changed") {
  Library library = library_of(record);
  REQUIRE(set_facts(library, session, {{.field = "held", .value = R"("2001-06-01")"}}));
  const auto set = latest(library);
  REQUIRE(set_facts(library, session, {{.field = "held", .value = R"("2001-07-01")"}}));
  const auto refused = put_back(library, {set, session, "held"});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::changed_meanwhile);
  CHECK(refused.error().record == "session/a");
  CHECK(refused.error().field == "held");
  CHECK(latest(library) == set + 1);
  CHECK_FALSE(put_back(library, {set, session, "ordinal"}));
  CHECK_FALSE(put_back(library, {99, session, "held"}));
}

TEST_CASE("a removed record is brought back, once") {
  Library library = library_of(record);
  const Session before = shown(library);
  REQUIRE(remove_record(library, session, Parts::stay));
  const PastChange past{latest(library), session, ""};
  REQUIRE(put_back(library, past));
  CHECK(shown(library) == before);
  CHECK(put_back(library, past).error().code == ErrorCode::changed_meanwhile);
}

TEST_CASE("the text of a change is read as the same, and nothing else is") {
  for (const PastChange& past : {PastChange{12, session, "held"}, PastChange{1, session, ""}})
    CHECK(PastChange::parse(past.text()) == past);
  for (const char* text : {"", "12", "12/", "/session/a:held", "0/session/a:held", "-1/session/a",
                           "12/session/a:", "12/none/a:held", "x/session/a:held", "99999999999999999999/session/a"}) {
    CAPTURE(text);
    CHECK_FALSE(PastChange::parse(text));
  }
}
