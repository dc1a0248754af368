#include "core/edits/rules.h"

#include "tests/support/bundled.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

Place place(const char* slug, const std::string& name) {
  Place place;
  place.id = test::id((std::string("place/") + slug).c_str());
  place.names["en"] = name;
  return place;
}

}  // namespace

TEST_CASE("the bundled record keeps the rules, whatever is left out of it") {
  Bundle bundle = test::bundled().library.everything();
  CHECK(broken_rules(bundle).empty());
  bundle.of<State>().clear();
  CHECK(broken_rules(bundle).empty());
}

TEST_CASE("records that no file could bring in are named, each with the first thing that is wrong") {
  Bundle bundle;
  for (int i = 0; i < 600; ++i) bundle.of<Place>().push_back(place(("p" + std::to_string(i)).c_str(), "Place"));
  bundle.of<Place>()[7].names["en"] = " ";
  bundle.of<Place>()[599].names["English"] = "Place";
  Source source;
  source.id = test::id("source/s");
  source.names["en"] = "S";
  source.publisher = "P";
  source.url = "javascript:alert(1)";
  bundle.of<Source>().push_back(source);
  const auto broken = broken_rules(bundle);
  REQUIRE(broken.size() == 3);
  CHECK(broken[0].record == "place/p7");
  CHECK(broken[0].field == "names");
  CHECK(broken[1].record == "place/p599");
  CHECK(broken[2].record == "source/s");
  CHECK(broken[2].field == "url");
}

}  // namespace chronicle
