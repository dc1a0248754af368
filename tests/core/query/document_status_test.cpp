#include "core/query/document_status.h"

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
                {"id": "document/y", "type": "concept", "names": {"en": "Y"}}],
  "relations": [{"id": "relation/r", "document": "document/y", "type": "replaces", "to": "document/x"}],
  "acts": [ACTS]})";

struct Case {
  Library library;
  Catalogue catalogue;
  Case(const std::string& validity_text, const std::string& acts)
      : library(library_of([&] {
          std::string text = base;
          text.replace(text.find("VALIDITY"), 8, validity_text);
          text.replace(text.find("ACTS"), 4, acts);
          return text;
        }())),
        catalogue(Catalogue::load(library)) {}
  ValidityStatus at(const char* as_of) const {
    return validity_of(catalogue, *catalogue.find<Document>(id("document/x")), day(as_of));
  }
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
  CHECK(adopted.at("2021-04-30").validity == Validity::not_yet);
  CHECK(adopted.at("2021-05-01").validity == Validity::in_force);
  CHECK(adopted.at("2024-12-31").validity == Validity::in_force);
  CHECK(adopted.at("2025-01-01").validity == Validity::expired);
  CHECK(adopted.at("2025-01-01").reason == "Its period ended on 31 December 2024; no extension found.");

  const Case replaced("../2030", act("x", "approved", "a") + "," + act("y", "approved", "b"));
  CHECK(replaced.at("2023-04-30").validity == Validity::in_force);
  CHECK(replaced.at("2023-05-01").validity == Validity::replaced);
  CHECK(replaced.at("2023-05-01").by == id("document/y"));

  const Case later("2026/2030", act("x", "signed", "a"));
  CHECK(later.at("2025-12-31").validity == Validity::not_yet);
  CHECK(later.at("2026-01-01").validity == Validity::in_force);
}

TEST_CASE("considered, heard and planned are not adoption") {
  for (const char* verb : {"considered", "heard", "discussed", "planned", "deferred", "not-adopted", "returned"}) {
    const Case one("../2030", act("x", verb, "a"));
    CHECK(one.at("2022-01-01").validity == Validity::not_adopted);
    CHECK(one.outcome("2022-01-01") != Outcome::adopted);
  }
  const Case both("../2030", act("x", "considered", "a") + "," + act("x", "approved", "b"));
  CHECK(both.at("2022-01-01").validity == Validity::not_adopted);  // nothing of what came in 2023 is told yet
  CHECK(both.outcome("2022-01-01") == Outcome::considered);
  CHECK(both.at("2023-06-01").validity == Validity::in_force);
}

TEST_CASE("what is planned for a session that is only announced stays planned") {
  const Case planned("../2030", act("x", "planned", "c"));
  CHECK(planned.outcome("2025-12-31") == Outcome::planned);
  CHECK(planned.at("2025-12-31").validity == Validity::not_adopted);
}

TEST_CASE("the bundled record's programmes as of a day") {
  CHECK(validity("railway-1520-concept-2030", "2021-11-11") == Validity::not_yet);
  CHECK(validity("railway-1520-concept-2030", "2026-11-22") == Validity::in_force);
  CHECK(validity("railway-1520-concept-2030", "2031-01-01") == Validity::expired);
  CHECK(validity("innovation-programme-2030-plan-2021-2025", "2025-12-31") == Validity::in_force);
  CHECK(validity("innovation-programme-2030-plan-2021-2025", "2026-01-01") == Validity::expired);
  CHECK(validity("copyright-networks-agreement", "2026-11-22") == Validity::not_known);
}

TEST_CASE("every status has its reason and what it is based on") {
  for (const Document& one : bundled().catalogue.all<Document>()) {
    const auto status = validity_of(bundled().catalogue, one, day("2026-11-22"));
    CHECK(status.reason.ends_with("."));
    CHECK_FALSE(status.based_on.empty());
  }
}

TEST_CASE("what is planned for a session ahead is not yet, whatever becomes of it") {
  const std::string plan = act("x", "planned", "c");
  const Case never("../2030", plan);
  const Case later("../2030", plan + "," + act("x", "approved", "c"));
  for (const Case* one : {&never, &later}) {
    CHECK(one->at("2024-06-01").validity == Validity::not_yet);
    CHECK(one->at("2024-06-01").reason == "Planned for a session that lies ahead.");
  }
}
