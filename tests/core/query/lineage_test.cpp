#include "core/query/questions/lineage.h"

#include <set>

#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

TEST_CASE("every document of a lineage has the same lineage") {
  const auto& catalogue = bundled().catalogue;
  const Day as_of = day("2026-11-22");
  for (const Document& document : catalogue.all<Document>()) {
    const Lineage lineage = lineage_of(catalogue, document.id, as_of);
    std::set<std::string> ids;
    for (const Kin& kin : lineage.kin) CHECK(ids.insert(kin.document->id.text()).second);
    CHECK(ids.contains(document.id.text()));
    for (const Kin& kin : lineage.kin) CHECK(lineage_of(catalogue, kin.document->id, as_of).kin.size() == ids.size());
    for (const Tie& tie : lineage.ties) {
      CHECK(tie.relation->document.id() == lineage.kin[tie.from].document->id);
      CHECK(tie.relation->to.id() == lineage.kin[tie.to].document->id);
    }
  }
}

TEST_CASE("a lineage stands in the order of time, and shows what holds") {
  const auto& catalogue = bundled().catalogue;
  const Lineage lineage = lineage_of(catalogue, id("document/railway-1520-concept-2030"), day("2026-11-22"));
  REQUIRE(lineage.kin.size() == 2);
  CHECK_FALSE(lineage.kin[0].holds);
  CHECK(lineage.kin[1].holds);
  CHECK(lineage.kin[1].document->id.text() == "document/railway-1520-concept-2030");
  REQUIRE(lineage.ties.size() == 1);
  CHECK(lineage.ties[0].relation->type == RelationType::continues);
}

TEST_CASE("what came later is not yet of the lineage") {
  const auto& catalogue = bundled().catalogue;
  const Lineage lineage = lineage_of(catalogue, id("document/railway-1520-concept-2030"), day("2026-11-22"));
  const auto& older = lineage.kin.front().document->id;
  CHECK(lineage_of(catalogue, older, day("2020-01-01")).ties.empty());
  CHECK(lineage_of(catalogue, id("document/no-such-document"), day("2020-01-01")).kin.empty());
}

TEST_CASE("a relation to a document that a damaged library does not hold is left out") {
  const Library library = library_of(R"({"chronicle": 1,
    "documents": [{"id": "document/a", "type": "concept", "names": {"en": "A"}},
                  {"id": "document/b", "type": "concept", "names": {"en": "B"}}],
    "relations": [{"id": "relation/r", "document": "document/a", "type": "implements", "to": "document/b"}]})");
  Catalogue catalogue = Catalogue::load(library);
  // No file may say so, but a library from elsewhere might.
  const_cast<Relation&>(catalogue.all<Relation>().front()).to = Ref<Kind::document>::parse("document/gone").value();
  const Lineage lineage = lineage_of(catalogue, id("document/a"), day("2026-11-22"));
  CHECK(lineage.kin.size() == 1);
  CHECK(lineage.ties.empty());
}
