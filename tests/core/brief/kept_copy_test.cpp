// What the page of a source shows of the copy that is kept of it.
#include "core/brief/pages/compose.h"
#include "core/brief/writers/writers.h"
#include "core/store/user/kept_copies.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/texts.h"

namespace chronicle {
namespace {

using test::day;
using test::id;

constexpr const char* copied_records = R"({"chronicle": 1, "sources": [
    {"id": "source/s", "names": {"en": "Report"}, "publisher": "P"},
    {"id": "source/unused", "names": {"en": "Unused"}, "publisher": "P"}],
  "places": [
    {"id": "place/a", "names": {"en": "Minsk"}, "citations": [
      {"field": "names", "source": "source/s", "locator": "¶ 2"},
      {"source": "source/s", "locator": "¶ 2"}, {"field": "state", "source": "source/s"}]},
    {"id": "place/b", "names": {"en": "Astana"}, "citations": [
      {"source": "source/s", "locator": "headline"}, {"field": "names", "source": "source/s", "locator": "¶ 9"},
      {"field": "state", "source": "source/s", "locator": "¶ 2"}]}]})";

std::string page_of_source(const Library& library, const char* source) {
  const Catalogue catalogue = Catalogue::load(library);
  const auto brief = compose({library, catalogue, day("2026-11-22")}, id(source));
  REQUIRE(brief.has_value());
  return write_markdown(*brief);
}

void keep(Library& library, const char* source, const std::string& text) {
  REQUIRE(library.kept_copies()
              .keep({.source = Ref<Kind::source>::parse(source).value(),
                     .text = text,
                     .checksum = "abc123",
                     .kept = day("2026-11-20"),
                     .origin = "report.html"})
              .has_value());
}

using test::has;

}  // namespace

TEST_CASE("without a copy the page of a source says nothing of copies") {
  const auto library = test::library_of(copied_records);
  CHECK_FALSE(has(page_of_source(library, "source/s"), "Kept copy"));
}

TEST_CASE("the page tells the kept copy and quotes what is cited, in the order of the text") {
  auto library = test::library_of(copied_records);
  keep(library, "source/s", "The head\n\nThe meeting\nwas in Minsk.\n");
  const std::string page = page_of_source(library, "source/s");
  INFO(page);
  for (const char* part : {"## Kept copy", "**Kept on:** 20 November 2026", "**From:** report.html",
                           "**Length:** 36 characters", "abc123"})
    CHECK(has(page, part));
  const auto headline = page.find("| headline | The head | Astana |");
  const auto second = page.find("| ¶ 2 | The meeting was in Minsk. | Minsk; Astana |");
  const auto missing = page.find("| ¶ 9 | not found in the copy | Astana |");
  REQUIRE(headline != std::string::npos);
  REQUIRE(second != std::string::npos);
  REQUIRE(missing != std::string::npos);
  CHECK((headline < second && second < missing));
  CHECK(page.find("Facts it supports") < page.find("Kept copy"));
}

TEST_CASE("a long place is cut at a word") {
  auto library = test::library_of(copied_records);
  std::string text = "The head\n\n";
  for (int i = 0; i < 100; ++i) text += "word ";
  keep(library, "source/s", text);
  CHECK(has(page_of_source(library, "source/s"), "word word…"));
  CHECK_FALSE(has(page_of_source(library, "source/s"), text.substr(10, 302)));
}

TEST_CASE("a copy that nothing is cited from is shown without quotations") {
  auto library = test::library_of(copied_records);
  keep(library, "source/unused", "Text");
  const std::string page = page_of_source(library, "source/unused");
  CHECK(has(page, "Kept copy"));
  CHECK_FALSE(has(page, "Text in the copy"));
}

TEST_CASE("a copy whose day could not be salvaged shows none") {
  auto library = test::library_of(copied_records);
  REQUIRE(library.kept_copies()
              .keep({.source = Ref<Kind::source>::parse("source/s").value(),
                     .text = "Text",
                     .checksum = "abc123",
                     .kept = unknown_day,
                     .origin = "pasted"})
              .has_value());
  CHECK(has(page_of_source(library, "source/s"), "**Kept on:** date unreadable"));
}

}  // namespace chronicle
