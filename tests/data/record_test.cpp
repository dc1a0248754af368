// The bundled record: readable, whole, and every fact with a source.
#include <algorithm>
#include <set>

#include "core/brief/pages/compose.h"
#include "core/brief/writers/writers.h"
#include "core/query/questions/evidence.h"
#include "core/store/records/records.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/schema.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

/// The page of a record in plain words, to look for facts in.
std::string page(const char* record) {
  const auto& record_of = bundled();
  const auto brief = compose({record_of.library, record_of.catalogue, day("2026-11-22")}, id(record));
  REQUIRE(brief);
  return write_markdown(*brief);
}

void check_holds(const std::string& text, std::initializer_list<const char*> facts) {
  for (const char* fact : facts) {
    INFO("looking for: " << fact);
    CHECK(text.find(fact) != std::string::npos);
  }
}

}  // namespace

TEST_CASE("every bundled file keeps the schema, its patterns too") {
  for (const NamedText& file : embedded::record()) {
    INFO(file.name);
    CHECK(schema_faults(file.text) == "");
  }
}

TEST_CASE("the record holds the 79 sessions that public reports and dated acts speak of") {
  CHECK(bundled().catalogue.all<Session>().size() == 79);
  CHECK(bundled().catalogue.all<Document>().size() >= 361);
  CHECK(bundled().catalogue.all<Attendance>().size() >= 234);
}

TEST_CASE("every fact of the bundled record has a source") {
  const auto evidence = find_evidence(bundled().library.records(), bundled().catalogue, day("2026-11-22"));
  for (const Finding& finding : evidence.unsourced) FAIL_CHECK(finding.id.text() << " " << finding.field);
  CHECK(evidence.conflicts.size() >= 29);
  CHECK_FALSE(evidence.derived.empty());
}

TEST_CASE("what was done at a session is not told by sources from before it alone") {
  const auto& catalogue = bundled().catalogue;
  for (const Act& act : bundled().library.records().all<Act>()) {
    const auto* session = act.session ? catalogue.find<Session>(act.session->id()) : nullptr;
    if (act.verb == Verb::planned || session == nullptr || !session->held) continue;
    const auto is_for_verb = [](const Citation& one) { return one.field == "verb"; };
    const bool own = std::any_of(act.citations.begin(), act.citations.end(), is_for_verb);
    const bool told = std::any_of(act.citations.begin(), act.citations.end(), [&](const Citation& one) {
      const auto* source = catalogue.find<Source>(one.source.id());
      return one.field == (own ? "verb" : "") &&
             (!source->published || !source->published->latest() || !session->held->earliest() ||
              *source->published->latest() >= *session->held->earliest());
    });
    CAPTURE(act.id.text());
    CHECK(told);
  }
}

TEST_CASE("every conflict says which reading was chosen and why") {
  for_each_kind([&]<typename R>() {
    for (const R& record : bundled().library.records().all<R>()) {
      std::set<std::string> reasoned;
      for (const Reading& reading : record.readings) reasoned.insert(reading.field);
      for (const Citation& citation : record.citations)
        if (citation.reading && !reasoned.contains(citation.field))
          FAIL_CHECK(record.id.text() << " " << citation.field);
    }
  });
}

TEST_CASE("only the sessions that a source says were held are held") {
  for (const Session& session : bundled().catalogue.all<Session>()) {
    INFO(session.id.text());
    CHECK(session.held.has_value() == (session.id != id("session/2026-05-22")));
  }
}

TEST_CASE("days that documents of the Council give") {
  const auto held = [](const char* session) { return bundled().catalogue.find<Session>(id(session))->held; };
  CHECK(held("session/1996-10") == Date::parse("1996-10-18"));
  CHECK(held("session/1999-10") == Date::parse("1999-10-08"));
  CHECK(held("session/2014-11-21") == Date::parse("2014-11-21"));
}

TEST_CASE("days of entry into force stand in their own fields, of the agreement and of its states") {
  const auto& catalogue = bundled().catalogue;
  const auto* agreement = catalogue.find<Document>(id("document/power-accidents-agreement-2002"));
  REQUIRE(agreement != nullptr);
  CHECK(agreement->entry_into_force == Date::parse("2003-05-19"));
  const auto entry = [&](const char* signature) { return catalogue.find<Signature>(id(signature))->entry_into_force; };
  CHECK(entry("signature/power-accidents-agreement-2002-moldova") == Date::parse("2003-05-19"));
  CHECK(entry("signature/power-accidents-agreement-2002-kazakhstan") == Date::parse("2004-07-22"));
  CHECK(entry("signature/electronic-waste-agreement-russia") == Date::parse("2021-06-27"));
}

TEST_CASE("who is called a party without more has its ground") {
  for (const Signature& signature : bundled().library.records().all<Signature>())
    if (signature.status == SignatureStatus::party) {
      INFO(signature.id.text());
      CHECK(std::any_of(signature.citations.begin(), signature.citations.end(),
                        [](const Citation& one) { return one.field == "status" && one.derivation; }));
    }
}

TEST_CASE("agreements that were before the Council as drafts are told as signed where texts show it") {
  for (const char* act :
       {"act/2006-05-25-humanitarian-fund-agreement-signed", "act/2008-11-14-economic-strategy-2020-signed",
        "act/2018-06-01-electronic-waste-agreement-signed",
        "act/2018-06-01-intellectual-property-market-agreement-signed",
        "act/2021-05-28-sanitary-protection-agreement-signed",
        "act/2025-06-05-armed-forces-communication-regulation-signed"}) {
    INFO(act);
    CHECK(bundled().catalogue.contains(id(act)));
  }
  check_holds(page("document/youth-strategy-2020"), {"Council of Heads of State", "10 December 2010"});
  check_holds(page("document/heavy-engineering-agreement"), {"Kyrgyzstan", "24 December 2025"});
}

TEST_CASE("the year of a census is no period of validity") {
  for (const char* census : {"document/population-census-2010", "document/population-census-2020",
                             "document/population-census-2020-financing"})
    CHECK_FALSE(bundled().catalogue.find<Document>(id(census))->validity.has_value());
}

TEST_CASE("what the report of 5 June 2025 puts in the passive is marked as derived") {
  int marked = 0;
  const auto look = [&](const auto& record) {
    if (record.session.id() != id("session/2025-06-05") || !record.state) return;
    for (const Citation& citation : record.citations)
      if (citation.field == "state" && citation.derivation) ++marked;
  };
  for (const Statement& statement : bundled().library.records().all<Statement>()) look(statement);
  for (const Commitment& commitment : bundled().library.records().all<Commitment>()) look(commitment);
  CHECK(marked == 9);
}

TEST_CASE("a reservation stands in its own field") {
  for (const Signature& signature : bundled().library.records().all<Signature>())
    if (signature.status == SignatureStatus::with_reservation) {
      INFO(signature.id.text());
      CHECK(signature.reservation.has_value());
    }
}

TEST_CASE("names that differ in spelling alone are one person") {
  std::set<std::string> names;
  for (const Person& person : bundled().library.records().all<Person>()) {
    CHECK(names.insert(person.title()).second);
    for (const std::string& other : person.other_names)
      if (other != person.title()) CHECK(names.insert(other).second);
  }
}

TEST_CASE("Nur-Sultan 2021 is told in full") {
  const std::string text = page("session/2021-11-12");
  check_holds(text, {"12 November 2021",
                     "Video",
                     "Documents adopted:** 16",
                     "1520 Area",
                     "2021–2025",
                     "Folk Art and Cultural Heritage",
                     "Copyright and Related Rights",
                     "uranium mining",
                     "27",
                     "20\u00A0billion\u00A0USD",
                     "January",
                     "Askar Mamin",
                     "IMF",
                     "green economy",
                     "transit potential",
                     "step by step",
                     "preferences",
                     "May 2022",
                     "chairmanship of the CIS in 2022",
                     "Kazinform"});
  CHECK(page("document/folk-art-year-2022-plan").find("popular arts and cultural arts") != std::string::npos);
}

TEST_CASE("Dushanbe 2025 is told in full") {
  check_holds(page("session/2025-06-05"),
              {"5 June 2025", "Prime Minister of Kazakhstan", "North-South", "double the throughput", "by 2027",
               "Trans-Kazakhstan", "Trans-Caspian International Transport Route", "Centre-West highway", "Astana",
               "Concept of Integration of CIS transport arteries", "light industry", "Alem AI", "healthcare",
               "education", "public administration", "cybersecurity", "transnational fraud", "September 2025, Minsk"});
}

TEST_CASE("Minsk 2025 is told in full") {
  check_holds(page("session/2025-09-29"),
              {"29 September 2025", "Minsk", "National Library of Belarus", "narrow and expanded",
               "Scientific and Technological Development Strategy", "Forestry", "by video", "30 September 2025",
               "September 2025", "Turkmenistan"});
  check_holds(page("session/2026-05-22"), {"Unconfirmed", "22 May 2026", "Ashgabat"});
}

TEST_CASE("lineage of programmes can be followed") {
  check_holds(page("document/railway-1520-concept-2030"), {"Continues", "until 2020"});
  check_holds(page("document/innovation-programme-2030-plan-2021-2025"), {"Implements"});
}

TEST_CASE("every record has a page, and every source that is cited can be opened from it") {
  const Context context{bundled().library, bundled().catalogue, day("2026-11-22")};
  for_each_kind([&]<typename R>() {
    for (const R& record : bundled().catalogue.all<R>()) {
      const auto brief = compose(context, record.id);
      REQUIRE(brief);
      CHECK_FALSE(brief->title.empty());
      for (const Endnote& note : brief->endnotes)
        CHECK(bundled().catalogue.contains(RecordId::parse(note.anchor).value()));
    }
  });
}
