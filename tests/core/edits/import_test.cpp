#include "core/edits/import.h"

#include "core/exchange/record_file.h"
#include "core/store/records/records.h"
#include "tests/support/catch.h"

namespace chronicle {

TEST_CASE("the bundled edition comes into an empty library whole") {
  auto library = Library::in_memory();
  CHECK(newer_edition_available(library));
  const auto changes = bring_in_edition(library);
  REQUIRE(changes.has_value());
  CHECK(changes->added == read_record_files(embedded::record())->size());
  CHECK(library.records().edition() == bundled_edition());
  CHECK(bundled_edition().size() == 10);
  CHECK_FALSE(newer_edition_available(library));
}

TEST_CASE("imported files may refer to what the library has, and stay when an edition comes") {
  auto library = Library::in_memory();
  REQUIRE(bring_in_edition(library).has_value());
  const NamedText file{"a.json",
                       R"({"chronicle": 1, "places": [{"id": "place/mine", "names": {"en": "Mine"}}],
                           "sessions": [{"id": "session/2021-11-12", "names": {"en": "Renamed"}}]})"};
  const auto changes = import_files(library, {file});
  REQUIRE(changes.has_value());
  CHECK(changes->added == 1);
  CHECK(changes->changed == 1);
  REQUIRE(bring_in_edition(library).has_value());
  CHECK(library.records().find<Session>(*RecordId::parse("session/2021-11-12"))->title() == "Renamed");
  CHECK(library.records().contains(*RecordId::parse("place/mine")));
}

TEST_CASE("one bad file of several keeps all of them out") {
  auto library = Library::in_memory();
  const NamedText good{"good.json", R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"en": "X"}}]})"};
  const NamedText bad{
      "bad.json", R"({"chronicle": 1, "places": [{"id": "place/y", "names": {"en": "Y"}, "state": "state/none"}]})"};
  const auto refused = import_files(library, {good, bad});
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().file == "bad.json");
  CHECK(library.records().count(Kind::place) == 0);
}

}  // namespace chronicle
