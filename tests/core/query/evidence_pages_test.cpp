// Citations are read some thousand at a time: none is left out or read twice where one reading ends and the next
// begins.
#include "core/edits/write_records.h"
#include "core/store/records/records.h"
#include "tests/core/store/support.h"

namespace chronicle {
namespace {

/// Places, each with as many citations.
Bundle places_citing(std::size_t places, std::size_t citations) {
  Bundle bundle = test::bundle_of(R"("sources": [{"id": "source/s", "names": {"en": "S"}, "publisher": "P"}])");
  for (std::size_t i = 0; i < places; ++i) {
    Place place;
    place.id = RecordId::parse("place/p" + std::to_string(i)).value();
    place.names = {{"en", "P"}};
    for (std::size_t n = 0; n < citations; ++n)
      place.citations.push_back(
          {.source = Ref<Kind::source>::parse("source/s").value(), .locator = "p. " + std::to_string(n + 1)});
    bundle.of<Place>().push_back(std::move(place));
  }
  return bundle;
}

}  // namespace

TEST_CASE("every record that cites something is visited once with all its citations, in order") {
  const auto [places, citations] = GENERATE(table<std::size_t, std::size_t>({{0, 0},
                                                                             {3, 0},
                                                                             {1, 1},
                                                                             {4000, 1},
                                                                             {4001, 1},
                                                                             {1999, 2},
                                                                             {2000, 2},
                                                                             {1333, 3},
                                                                             {2, 3999},
                                                                             {3, 4000},
                                                                             {3, 4001}}));
  CAPTURE(places, citations);
  if (citations > most_values) return;  // which no record may have
  auto library = Library::in_memory();
  REQUIRE(write_records(library, places_citing(places, citations)).has_value());
  std::set<RecordId> visited;
  library.records().visit_citations([&](const RecordId& id, const std::vector<Citation>& cited) {
    if (!visited.insert(id).second || cited != library.records().find<Place>(id)->citations) FAIL(id.text());
  });
  CHECK(visited.size() == (citations == 0 ? 0 : places));
}

}  // namespace chronicle
