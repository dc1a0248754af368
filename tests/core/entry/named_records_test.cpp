// Records by letters of their names, of some kinds alone.
#include "core/entry/named_records.h"

#include "core/wording/titles.h"
#include "core/words/letter_match.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

using test::bundled;

NamedRecords names() {
  return {std::make_shared<const Catalogue>(bundled().catalogue), bundled().library.records().other_names(),
          Language::english};
}

}  // namespace

TEST_CASE("what is found by letters is of the kinds that are asked for, and one of its names fits") {
  const NamedRecords all = names();
  for (const char* typed : {"dush", "казах", "transport", "minsk 2025", "k"}) {
    const auto found = all.find(typed, {Kind::place, Kind::session, Kind::topic}, 20);
    CAPTURE(typed);
    CHECK(found.size() <= 20);
    for (const RecordId& id : found) {
      CAPTURE(id.text());
      CHECK((id.kind() == Kind::place || id.kind() == Kind::session || id.kind() == Kind::topic));
      bool fits = letter_match(typed, title_of(bundled().catalogue, id, Language::english)).has_value();
      bundled().catalogue.with_record(id, [&](const auto& record) {
        for (const auto& [language, name] : record.names) fits = fits || letter_match(typed, name).has_value();
      });
      for (const auto& [named, name] : all.other_names())
        fits = fits || (named == id && letter_match(typed, name).has_value());
      CHECK(fits);
    }
  }
}

TEST_CASE("a name itself is found before all that merely have its letters") {
  const NamedRecords all = names();
  const auto found = all.find("Minsk", {Kind::place}, 3);
  REQUIRE_FALSE(found.empty());
  CHECK(all.title(found.front()) == "Minsk");
  CHECK(all.find("", {Kind::place}, 3).size() == 3);
  CHECK(all.find("no such place at all", {Kind::place}, 3).empty());
}

TEST_CASE("a state is found by its codes and its Kazakh name, and before others whose names begin so") {
  const NamedRecords all = names();
  for (const char* typed : {"kaz", "kz", "KAZAKHSTAN", "каз", "қаз"}) {
    CAPTURE(typed);
    const auto found = all.find(typed, {Kind::session, Kind::place, Kind::state}, 20);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().text() == "state/kazakhstan");
  }
  CHECK(all.find("tjk", {Kind::state}, 1) == std::vector<RecordId>{test::id("state/tajikistan")});
}

TEST_CASE("records without a page are found, too") {
  const NamedRecords all = names();
  CHECK_FALSE(all.find("regular meeting", {Kind::item}, 5).empty());
}

}  // namespace chronicle
