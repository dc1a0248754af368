#include "core/query/as_of/document_status.h"

#include "core/query/as_of/known.h"
#include "core/wording/states.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

const Document& document(const char* slug) {
  return *bundled().catalogue.find<Document>(id((std::string("document/") + slug).c_str()));
}

Validity validity(const char* slug, const char* as_of) {
  return validity_of(bundled().catalogue, document(slug), day(as_of)).validity;
}

constexpr const char* base = R"({"chronicle": 1,
  "sources": [{"id": "source/s", "publisher": "P", "names": {"en": "S"}}],
  "sessions": [{"id": "session/a", "held": "2021-05-01", "names": {"en": "A"}},
               {"id": "session/b", "held": "2023-05-01", "names": {"en": "B"}},
               {"id": "session/c", "names": {"en": "C"}}],
  "announcements": [{"id": "announcement/c", "session": "session/c", "notice": "scheduled", "date": "2025-05",
                     "announced": "2024"}],
  "documents": [{"id": "document/x", "type": "concept", "names": {"en": "X"}, "validity": "VALIDITY"},
                {"id": "document/y", "type": "concept", "names": {"en": "Y"}NEWER}],
  "relations": [{"id": "relation/r", "document": "document/y", "type": "replaces", "to": "document/x"}RELATIONS],
  "acts": [ACTS]})";

struct Case {
  Library library;
  Catalogue catalogue;
  Case(const std::string& validity_text, const std::string& acts, const std::string& newer = "",
       const std::string& relations = "")
      : library(library_of([&] {
          std::string text = base;
          const auto put = [&](const std::string& place, const std::string& what) {
            text.replace(text.find(place), place.size(), what);
          };
          put("VALIDITY", validity_text);
          put("NEWER", newer.empty() ? "" : R"(, "validity": ")" + newer + "\"");
          put("RELATIONS", relations);
          put("ACTS", acts);
          return text;
        }())),
        catalogue(Catalogue::load(library)) {}
  ValidityStatus at(const char* as_of, const char* document = "document/x") const {
    return validity_of(catalogue, *catalogue.find<Document>(id(document)), day(as_of));
  }
  std::string reason(const char* as_of) const { return reason_of(at(as_of), Language::english); }
  Outcome outcome(const char* as_of) const {
    return outcome_of(catalogue, *catalogue.find<Document>(id("document/x")), day(as_of));
  }
};

std::string act(const char* document, const char* verb, const char* session) {
  return std::string(R"({"id": "act/)") + document + verb + session + R"(", "document": "document/)" + document +
         R"(", "verb": ")" + verb + R"(", "session": "session/)" + session + R"("})";
}

}  // namespace

TEST_CASE("validity follows adoption, period and replacement") {
  const Case adopted("../2024", act("x", "approved", "a"));
  CHECK(adopted.at("2021-04-30").validity == Validity::not_known);  // nobody speaks of it yet
  CHECK(adopted.at("2021-05-01").validity == Validity::in_force);
  CHECK(adopted.at("2024-12-31").validity == Validity::in_force);
  CHECK(adopted.at("2025-01-01").validity == Validity::expired);
  CHECK(adopted.reason("2025-01-01") == "Its period ended in 2024; no extension found.");

  const Case replaced("../2030", act("x", "approved", "a") + "," + act("y", "approved", "b"));
  CHECK(replaced.at("2023-04-30").validity == Validity::in_force);
  CHECK(replaced.at("2023-05-01").validity == Validity::replaced);
  CHECK(replaced.at("2023-05-01").by == id("document/y"));

  const Case later("2026/2030", act("x", "signed", "a"));
  CHECK(later.at("2025-12-31").validity == Validity::not_yet);
  CHECK(later.at("2026-01-01").validity == Validity::in_force);
}

TEST_CASE("an agreement holds from its entry into force") {
  const auto entered = [](const std::string& entry, const std::string& period = "") {
    return Case(period + R"(", "entry_into_force": ")" + entry, act("x", "signed", "a"));
  };
  const Case alone(R"(2021/..", "entry_into_force": "2022-03-01)", act("x", "signed", "a"));
  CHECK(alone.at("2022-02-28").reason == ValidityReason::no_end);  // no day knows of an entry that lies ahead
  CHECK(alone.at("2022-03-01").validity == Validity::in_force);
  CHECK(alone.at("2022-03-01").reason == ValidityReason::no_end);
  const auto before = [](const Case& one, const char* on, const char* as_of) {
    return validity_of(one.catalogue, *one.catalogue.find<Document>(id("document/x")), day(on), day(as_of));
  };
  CHECK(before(alone, "2022-02-28", "2023-01-01").validity == Validity::not_yet);
  CHECK(before(alone, "2022-02-28", "2023-01-01").reason == ValidityReason::entry_ahead);
  const Case ends = entered("2022-03-01", "../2024");
  CHECK(ends.at("2024-12-31").validity == Validity::in_force);
  CHECK(ends.at("2025-01-01").validity == Validity::expired);
  const Case month = entered("2022-03", "../2024");
  CHECK(month.at("2022-02-28").validity == Validity::in_force);  // as adopted: the entry is not known yet
  CHECK(month.at("2022-03-15").reason == ValidityReason::entry_not_exact);
  CHECK(month.at("2022-03-31").validity == Validity::in_force);

  const Library library = library_of(R"({"chronicle": 1,
    "sources": [{"id": "source/s", "publisher": "P", "names": {"en": "S"}}],
    "sessions": [{"id": "session/a", "held": "2021-05-01", "names": {"en": "A"}}],
    "documents": [{"id": "document/x", "type": "agreement", "names": {"en": "X"}, "entry_into_force": "2022-03-01"}],
    "acts": [{"id": "act/x", "document": "document/x", "verb": "signed", "session": "session/a"}]})");
  const Catalogue catalogue = Catalogue::load(library);
  const auto at = [&](const char* as_of) {
    return validity_of(catalogue, *catalogue.find<Document>(id("document/x")), day(as_of));
  };
  CHECK(at("2022-02-28").reason == ValidityReason::no_period);
  CHECK(at("2022-03-01").validity == Validity::in_force);
  CHECK(reason_of(at("2022-03-01"), Language::english) == "Entered into force on 1 March 2022; no end is stated.");
  const auto span = span_of(catalogue, *catalogue.find<Document>(id("document/x")), day("2023-01-01"));
  REQUIRE(span.has_value());
  CHECK(span->first == day("2022-03-01"));
  CHECK_FALSE(span->last.has_value());
}

TEST_CASE("an agreement that is in force for one state is in force") {
  const Library library = library_of(R"({"chronicle": 1,
    "sources": [{"id": "source/s", "publisher": "P", "names": {"en": "S"}}],
    "states": [{"id": "state/a", "names": {"en": "A"}}, {"id": "state/b", "names": {"en": "B"}}],
    "sessions": [{"id": "session/a", "held": "2021-05-01", "names": {"en": "A"}}],
    "documents": [{"id": "document/x", "type": "agreement", "names": {"en": "X"}}],
    "signatures": [{"id": "signature/a", "document": "document/x", "state": "state/a", "status": "ratified",
                    "entry_into_force": "2023-02-10"},
                   {"id": "signature/b", "document": "document/x", "state": "state/b", "status": "party",
                    "entry_into_force": "2022-11"}],
    "acts": [{"id": "act/x", "document": "document/x", "verb": "signed", "session": "session/a"}]})");
  const Catalogue catalogue = Catalogue::load(library);
  const auto at = [&](const char* day_on, const char* as_of) {
    return validity_of(catalogue, *catalogue.find<Document>(id("document/x")), day(day_on), day(as_of));
  };
  CHECK(at("2022-11-29", "2022-11-29").reason == ValidityReason::no_period);
  CHECK(at("2022-11-30", "2022-11-30").validity == Validity::in_force);
  CHECK(at("2022-11-29", "2024-01-01").validity == Validity::not_known);  // for others perhaps
  CHECK(reason_of(at("2024-01-01", "2024-01-01"), Language::english) ==
        "Entered into force for one state in November 2022, perhaps earlier for others; no end is stated.");
  CHECK(is_known(catalogue, id("signature/a"), day("2021-05-01")));
  CHECK_FALSE(is_known(catalogue, id("signature/b"), day("2022-11-29")));  // nothing but its entry tells of it
}

TEST_CASE("considered, heard and planned are not adoption") {
  const auto stands = [](const char* verb, Validity validity, Outcome outcome) {
    const Case one("../2030", act("x", verb, "a"));
    CAPTURE(verb);
    CHECK(one.at("2022-01-01").validity == validity);
    CHECK(one.outcome("2022-01-01") == outcome);
  };
  for (const char* verb : {"considered", "heard", "discussed"})
    stands(verb, Validity::adoption_not_stated, Outcome::considered);
  stands("planned", Validity::adoption_not_stated, Outcome::not_stated);
  stands("deferred", Validity::deferred, Outcome::deferred);
  for (const char* verb : {"not-adopted", "returned"}) stands(verb, Validity::not_adopted, Outcome::not_adopted);
  const Case both("../2030", act("x", "considered", "a") + "," + act("x", "approved", "b"));
  CHECK(both.at("2022-01-01").validity == Validity::adoption_not_stated);  // nothing of 2023 is told yet
  CHECK(both.outcome("2022-01-01") == Outcome::considered);
  CHECK(both.at("2023-06-01").validity == Validity::in_force);
}

TEST_CASE("planned is only what lies ahead") {
  const Case planned("../2030", act("x", "planned", "c"));
  CHECK(planned.outcome("2025-05-31") == Outcome::planned);
  CHECK(planned.at("2025-05-31").validity == Validity::planned);
  CHECK(planned.outcome("2025-06-01") == Outcome::not_stated);
  CHECK(planned.at("2025-06-01").validity == Validity::adoption_not_stated);
  CHECK(planned.reason("2025-06-01") == "Proposed for a session; no source consulted says that it was adopted.");
  const Case again("../2030", act("x", "deferred", "a") + "," + act("x", "planned", "c"));
  CHECK(again.at("2023-01-01").validity == Validity::deferred);
  CHECK(again.at("2025-01-01").validity == Validity::planned);
}

TEST_CASE("a replaced document holds until the newer one begins") {
  const std::string acts = act("x", "approved", "a") + "," + act("y", "approved", "b");
  const Case later("2021/2025", acts, "2024/2030");
  CHECK(later.at("2023-05-01").validity == Validity::in_force);
  CHECK(later.at("2023-12-31").validity == Validity::in_force);
  CHECK(later.at("2024-01-01").validity == Validity::replaced);
  const Case earlier("2021/2025", acts, "2022/2030");  // adopted when its period had begun
  CHECK(earlier.at("2023-04-30").validity == Validity::in_force);
  CHECK(earlier.at("2023-05-01").validity == Validity::replaced);
  const Case decade("2021/2025", acts, "202X/2030");
  CHECK(decade.at("2024-06-01").validity == Validity::not_known);
  CHECK(decade.at("2024-06-01").by == id("document/y"));
}

TEST_CASE("of two documents that replace each other the later one holds") {
  const std::string back =
      R"(, {"id": "relation/back", "document": "document/x", "type": "replaces", "to": "document/y"})";
  const Case round("2021/2025", act("x", "approved", "a") + "," + act("y", "approved", "b"), "2023/2030", back);
  CHECK(round.at("2024-01-01").validity == Validity::replaced);
  CHECK(round.at("2024-01-01", "document/y").validity == Validity::in_force);
  const Case one_day("2021/2025", act("x", "approved", "a") + "," + act("y", "approved", "a"), "2021/2030", back);
  CHECK(one_day.at("2022-01-01").validity == Validity::not_known);
  CHECK(one_day.at("2022-01-01", "document/y").validity == Validity::not_known);
}

TEST_CASE("an adoption without a day is an adoption") {
  const char* undated = R"({"id": "act/x", "document": "document/x", "verb": "adopted", "body": "Council"})";
  const Case stated("2021/2025", undated);
  CHECK(stated.outcome("2022-01-01") == Outcome::adopted);
  CHECK(stated.at("2022-01-01").validity == Validity::in_force);
  CHECK(stated.at("2026-01-01").validity == Validity::expired);
  const Case open("../2025", undated);
  CHECK(open.at("2022-01-01").validity == Validity::not_known);
  CHECK(open.reason("2022-01-01") == "Its period begins on adoption; no source consulted gives the date.");
}

TEST_CASE("an adoption before, within and after what its date leaves open") {
  const auto dated = [](const char* date) {
    return std::string(R"({"id": "act/x", "document": "document/x", "verb": "adopted", "body": "Council", "date": ")") +
           date + "\"}";
  };
  const Case by_2020("../2030", dated("../2020"));
  CHECK(by_2020.at("2019-01-01").validity == Validity::not_known);
  CHECK(by_2020.reason("2019-01-01") == "Adopted by 2020; no source consulted gives the exact day.");
  CHECK(by_2020.at("2020-12-31").validity == Validity::in_force);
  const Case in_2020("../2030", dated("2020"));
  CHECK(in_2020.reason("2019-12-31") == "No source up to this day mentions it.");
  CHECK(in_2020.at("2020-06-01").validity == Validity::not_known);
  CHECK(in_2020.reason("2020-06-01") == "Adopted in 2020; no source consulted gives the exact day.");
  CHECK(in_2020.at("2020-12-31").validity == Validity::in_force);
}

TEST_CASE("between the first and the last possible end nobody knows") {
  const std::string adopted = act("x", "approved", "a");
  const Case decade("2021/202X", adopted);
  CHECK(decade.at("2029-12-31").validity == Validity::not_known);
  CHECK(decade.reason("2029-12-31") == "Its period ends in the 2020s; no source consulted gives the exact day.");
  CHECK(decade.at("2030-01-01").validity == Validity::expired);
  CHECK(decade.reason("2030-01-01") == "Its period ended in the 2020s; no extension found.");
  const Case doubtful("2021/2026?", adopted);
  CHECK(doubtful.at("2025-12-31").validity == Validity::in_force);
  CHECK(doubtful.reason("2025-12-31") == "Its period ends in 2026 (uncertain); no replacement found.");
  CHECK(doubtful.at("2026-06-01").validity == Validity::not_known);
  const Case unknown("2021/", adopted);
  CHECK(unknown.at("2025-01-01").validity == Validity::not_known);
  const Case open("2021/..", adopted);
  CHECK(open.at("2025-01-01").validity == Validity::in_force);
  const Case start("202X/2035", adopted);
  CHECK(start.at("2025-01-01").validity == Validity::not_known);
  CHECK(start.reason("2025-01-01") == "Its period begins in the 2020s; no source consulted gives the exact day.");
}

TEST_CASE("how a document will stand on a day ahead follows from what is known") {
  const Case one("2021/2025", act("x", "approved", "a") + "," + act("y", "approved", "b"), "2024/2030");
  const auto& x = *one.catalogue.find<Document>(id("document/x"));
  CHECK(validity_of(one.catalogue, x, day("2024-06-01"), day("2022-01-01")).validity == Validity::in_force);
  CHECK(validity_of(one.catalogue, x, day("2024-06-01"), day("2023-06-01")).validity == Validity::replaced);
  CHECK(validity_of(one.catalogue, x, day("2026-06-01"), day("2022-01-01")).validity == Validity::expired);
}

TEST_CASE("the bundled record's programmes as of a day") {
  CHECK(validity("railway-1520-concept-2030", "2021-11-11") == Validity::not_known);
  CHECK(validity("railway-1520-concept-2030", "2026-11-22") == Validity::in_force);
  CHECK(validity("railway-1520-concept-2030", "2031-01-01") == Validity::expired);
  CHECK(validity("innovation-programme-2030-plan-2021-2025", "2025-12-31") == Validity::in_force);
  CHECK(validity("innovation-programme-2030-plan-2021-2025", "2026-01-01") == Validity::expired);
  CHECK(validity("copyright-networks-agreement", "2026-11-22") == Validity::not_known);
}

TEST_CASE("every status has its reason and what it is based on") {
  for (const Document& one : bundled().catalogue.all<Document>()) {
    const auto status = validity_of(bundled().catalogue, one, day("2026-11-22"));
    CHECK(reason_of(status, Language::english).ends_with("."));
    CHECK_FALSE(status.based_on.empty());
  }
}

TEST_CASE("what is planned for a session ahead is planned, whatever becomes of it") {
  const std::string plan = act("x", "planned", "c");
  const Case never("../2030", plan);
  const Case later("../2030", plan + "," + act("x", "approved", "c"));
  for (const Case* one : {&never, &later}) {
    CHECK(one->at("2025-02-01").validity == Validity::planned);
    CHECK(one->reason("2025-02-01") == "Planned for a session ahead.");
  }
}

TEST_CASE("a ring of replacements that a later document closes is none before that document") {
  const Library library = library_of(R"({"chronicle": 1,
    "sessions": [{"id": "session/a", "held": "2020-05-01", "names": {"en": "A"}},
                 {"id": "session/b", "held": "2030-05-01", "names": {"en": "B"}}],
    "documents": [{"id": "document/a", "type": "concept", "names": {"en": "A"}},
                  {"id": "document/b", "type": "concept", "names": {"en": "B"}},
                  {"id": "document/c", "type": "concept", "names": {"en": "C"}}],
    "relations": [{"id": "relation/1", "document": "document/b", "type": "replaces", "to": "document/a"},
                  {"id": "relation/2", "document": "document/a", "type": "replaces", "to": "document/c"},
                  {"id": "relation/3", "document": "document/c", "type": "replaces", "to": "document/b"}],
    "acts": [{"id": "act/a", "document": "document/a", "verb": "approved", "session": "session/a"},
             {"id": "act/b", "document": "document/b", "verb": "approved", "session": "session/a"},
             {"id": "act/c", "document": "document/c", "verb": "approved", "session": "session/b"}]})");
  const Catalogue catalogue = Catalogue::load(library);
  const auto& a = *catalogue.find<Document>(id("document/a"));
  CHECK(validity_of(catalogue, a, day("2025-01-01")).validity == Validity::replaced);
}
