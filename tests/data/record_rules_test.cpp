// The rules of the record: the bundled one keeps them, and records made by hand that break them are found.
#include "tests/data/record_rules.h"

#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

const Bundle& bundled_records() {
  static const Bundle records = read_record_files(embedded::record()).value();
  return records;
}

template <typename R>
R& add(Bundle& records, const char* record_id) {
  R record{};
  record.id = id(record_id);
  records.of<R>().push_back(record);
  return records.of<R>().back();
}

Document& add_document(Bundle& records, const char* record_id, const char* name) {
  auto& document = add<Document>(records, record_id);
  document.names["en"] = name;
  return document;
}

Ref<Kind::session> session(const char* text) { return Ref<Kind::session>::parse(text).value(); }
Date date(const char* text) { return Date::parse(text).value(); }

void check_kept(Complaints (*rule)(const Bundle&)) {
  for (const std::string& complaint : rule(bundled_records())) FAIL_CHECK(complaint);
}

}  // namespace

TEST_CASE("no text of the record has control characters") {
  check_kept(control_characters);
  Bundle bad;
  add<Statement>(bad, "statement/a").gist = "Trade\tgrows.";
  add_document(bad, "document/a", "A plan").notes = {"One line.\nAnother."};
  add_document(bad, "document/b", "План — “план”");
  CHECK(control_characters(bad).size() == 2);
}

TEST_CASE("a commitment says what is to be done") {
  check_kept(commitments_told_as_facts);
  Bundle bad;
  add<Commitment>(bad, "commitment/built").gist = "The road is built.";
  add<Commitment>(bad, "commitment/to-build").gist = "To build the road.";
  CHECK(commitments_told_as_facts(bad) == Complaints{"commitment/built: The road is built."});
}

TEST_CASE("no document stands in the record twice") {
  check_kept(documents_told_twice);
  Bundle bad;
  add_document(bad, "document/a", "Plan for Roads, until 2030");
  add_document(bad, "document/b", "PLAN for roads until 2030");
  add_document(bad, "document/c", "Roads").names["ru"] = "О дорогах";
  add_document(bad, "document/d", "On roads").other_names = {"о «дорогах»"};
  CHECK(documents_told_twice(bad) == Complaints{"document/b: named as document/a", "document/d: named as document/c"});

  Bundle recurring;
  add_document(recurring, "document/a", "On holding a session").notes = {"The title recurs at every session."};
  add_document(recurring, "document/b", "On holding a session").notes = {"The title recurs at every session."};
  CHECK(documents_told_twice(recurring).empty());
}

TEST_CASE("no announcement stands in the record twice") {
  check_kept(announcements_told_twice);
  Bundle bad;
  for (const char* name : {"announcement/a", "announcement/b"}) {
    auto& announcement = add<Announcement>(bad, name);
    announcement.session = session("session/s");
    announcement.announced = date("2026-02-24");
    announcement.date = date("2026-05-22");
  }
  CHECK(announcements_told_twice(bad) == Complaints{"announcement/b: the same as announcement/a"});
  bad.of<Announcement>().back().date = date("2026-05-23");
  CHECK(announcements_told_twice(bad).empty());
}

TEST_CASE("an act is of the day of its session, or says whose it was and when") {
  check_kept(acts_without_their_day);
  Bundle bad;
  add<Session>(bad, "session/held").held = date("2021-11-12");
  add<Session>(bad, "session/announced");
  Act& late = add<Act>(bad, "act/late");
  late.session = session("session/held");
  late.date = date("2021-11-15");
  Act& early = add<Act>(bad, "act/adopted-too-early");
  early.verb = Verb::was_signed;
  early.session = session("session/announced");
  Act& planned = add<Act>(bad, "act/planned");
  planned.verb = Verb::planned;
  planned.session = session("session/announced");
  add<Act>(bad, "act/nobody").date = date("2010-12-10");
  Act& council = add<Act>(bad, "act/council");
  council.body = "Council of Heads of Government of the CIS";
  council.date = date("2000");
  Act& other_body = add<Act>(bad, "act/other-body");
  other_body.body = "Council of Heads of State of the CIS";
  other_body.date = date("2009-10-09");
  CHECK(acts_without_their_day(bad) == Complaints{"act/late: not the day of its session",
                                                  "act/adopted-too-early: its session is not held",
                                                  "act/nobody: whose act, and of which day?",
                                                  "act/council: an act of the Council, of which session?"});

  bad.of<Act>().front().notes = {"Signed three days after the session."};
  CHECK(acts_without_their_day(bad).size() == 3);
}

TEST_CASE("a state signs a document once") {
  check_kept(signatures_told_twice);
  Bundle bad;
  for (const char* name : {"signature/a", "signature/b"}) {
    auto& signature = add<Signature>(bad, name);
    signature.document = Ref<Kind::document>::parse("document/d").value();
    signature.state = Ref<Kind::state>::parse("state/s").value();
  }
  CHECK(signatures_told_twice(bad) == Complaints{"signature/b: the same state and document as signature/a"});
  bad.of<Signature>().back().state = Ref<Kind::state>::parse("state/t").value();
  CHECK(signatures_told_twice(bad).empty());
}

TEST_CASE("what is derived says from what") {
  check_kept(derivations_without_ground);
  Bundle bad;
  add<Session>(bad, "session/a").citations = {{.field = "held", .derivation = "13 and 14 November 2008"},
                                              {.field = "place", .derivation = "Derived."},
                                              {.field = "host", .derivation = "The city is in Moldova."}};
  CHECK(derivations_without_ground(bad) == Complaints{"session/a: 13 and 14 November 2008", "session/a: Derived."});
}

TEST_CASE("every source is cited or says why it is there") {
  check_kept(idle_sources);
  Bundle bad;
  add<Source>(bad, "source/cited");
  add<Source>(bad, "source/idle");
  add<Source>(bad, "source/background").notes = {"Background reading; no fact in the record rests on it."};
  add<Session>(bad, "session/a").citations = {{.source = Ref<Kind::source>::parse("source/cited").value()}};
  CHECK(idle_sources(bad) == Complaints{"source/idle: no citation names it"});
}

TEST_CASE("the words of the record are British, with dashes and quotation marks of print") {
  check_kept(careless_words);
  Bundle bad;
  add<Statement>(bad, "statement/a").gist = "The program comes first.";
  add_document(bad, "document/a", "Plan for 2021-2025");
  add_document(bad, "document/b", "The \"Granit\" corporation");
  add_document(bad, "document/c", "Road - rail");
  add_document(bad, "document/d", "A programme for 2021–2025").other_names = {"A program for 2021-2025"};
  add<Source>(bad, "source/a").names["en"] = "A program for 2021-2025";
  CHECK(careless_words(bad).size() == 4);
}
