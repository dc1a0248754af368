#include "app/print/sheaves.h"

#include "tests/support/catch.h"
#include "tests/support/sample_brief.h"

namespace chronicle::app {

TEST_CASE("a brief of common length is one piece") {
  const Brief brief = test::sample_brief(500);
  const auto sheaves = sheaves_of(brief);
  REQUIRE(sheaves.size() == 1);
  CHECK(sheaves[0].blocks == brief.blocks);
  CHECK(sheaves[0].endnotes == brief.endnotes);
  CHECK(sheaves[0].title == brief.title);
}

TEST_CASE("a very long brief is divided, and nothing is lost") {
  const Brief brief = test::sample_brief(20000);
  const auto sheaves = sheaves_of(brief);
  REQUIRE(sheaves.size() > 2);
  std::size_t rows = 0;
  std::size_t endnotes = 0;
  for (const Brief& sheaf : sheaves) {
    endnotes += sheaf.endnotes.size();
    for (const Block& block : sheaf.blocks) {
      if (const auto* table = std::get_if<Table>(&block)) {
        CHECK(table->columns.size() == 3);
        CHECK_FALSE(table->rows.empty());
        rows += table->rows.size();
      }
    }
  }
  CHECK(rows == 20000);
  CHECK(endnotes == 2);
  CHECK(sheaves.front().title == brief.title);
  CHECK(sheaves[1].title.empty());
}

TEST_CASE("each part of a joined brief is a piece, with the title before the first and the sources in the last") {
  const Brief one = test::sample_brief();
  const auto sheaves = sheaves_of(join({one, one, one}, "Three", ""));
  REQUIRE(sheaves.size() == 3);
  CHECK(sheaves[0].title == "Three");
  for (const Brief& sheaf : sheaves) {
    CHECK(std::holds_alternative<Part>(sheaf.blocks.front()));
    CHECK(sheaf.blocks.size() == one.blocks.size() + 1);
  }
  CHECK(sheaves[0].endnotes.empty());
  CHECK(sheaves[2].endnotes.size() == one.endnotes.size());
}

TEST_CASE("a text longer than any writing is cut between characters") {
  std::string text;
  for (int i = 0; i < 300000; ++i) text += "ж";
  const auto sheaves = sheaves_of({.title = text, .blocks = {Paragraph{{{.text = text}}}}});
  const std::string& cut = std::get<Paragraph>(sheaves[0].blocks[0]).line[0].text;
  CHECK(cut.size() == 200000 + 3);
  CHECK(cut.ends_with("ж…"));
  CHECK(sheaves[0].title == cut);
}

}  // namespace chronicle::app
