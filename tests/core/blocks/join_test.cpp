#include "core/blocks/brief.h"
#include "tests/support/catch.h"
#include "tests/support/sample_brief.h"

namespace chronicle {
namespace {

Brief citing(const std::string& id, const std::vector<std::string>& sources) {
  Brief brief{.title = id, .id = id};
  Run run{.text = "fact"};
  for (const std::string& source : sources) {
    const int number = static_cast<int>(brief.endnotes.size()) + 1;
    run.notes.numbers.push_back(number);
    brief.endnotes.push_back({.number = number, .anchor = source, .line = {{.text = source}}});
  }
  brief.blocks = {Paragraph{{run}}, Facts{{{"x", {run}}}}, Table{.columns = {{"x"}}, .rows = {{{run}}}},
                  Bullets{{{run}}}};
  return brief;
}

}  // namespace

TEST_CASE("joined briefs number their sources through, each once") {
  const Brief joined =
      join({citing("session/a", {"source/1", "source/2"}), citing("session/b", {"source/3", "source/1"})}, "Both",
           "As of today");
  CHECK(joined.title == "Both");
  CHECK(joined.state == "As of today");
  REQUIRE(joined.endnotes.size() == 3);
  CHECK(joined.endnotes[2].number == 3);
  CHECK(joined.endnotes[2].anchor == "source/3");
  REQUIRE(joined.blocks.size() == 10);
  CHECK(std::get<Part>(joined.blocks[5]).anchor == "session/b");
  const std::vector<int> notes{1, 3};
  CHECK(std::get<Paragraph>(joined.blocks[6]).line[0].notes.numbers == notes);
  CHECK(std::get<Facts>(joined.blocks[7]).rows[0].value[0].notes.numbers == notes);
  CHECK(std::get<Table>(joined.blocks[8]).rows[0][0][0].notes.numbers == notes);
  CHECK(std::get<Bullets>(joined.blocks[9]).items[0][0].notes.numbers == notes);
}

TEST_CASE("sources without an anchor are the same if they read the same") {
  Brief one = citing("a", {""});
  Brief two = citing("b", {""});
  CHECK(join({one, two}, "", "").endnotes.size() == 1);
  two.endnotes[0].line[0].text = "other";
  CHECK(join({one, two}, "", "").endnotes.size() == 2);
}

TEST_CASE("nothing joined is empty") {
  const Brief joined = join({}, "None", "");
  CHECK(joined.blocks.empty());
  CHECK(joined.endnotes.empty());
}

}  // namespace chronicle
