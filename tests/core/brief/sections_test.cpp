#include "core/brief/sections/sections.h"

#include <set>

#include "core/blocks/lines.h"
#include "core/brief/pages/compose.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

std::vector<std::string> ids_of(const Brief& brief) {
  std::vector<std::string> ids;
  for (const Section& section : sections_of(brief)) ids.push_back(section.id);
  return ids;
}

Brief page_about(const char* subject, Language language = Language::english) {
  return compose({bundled().library, bundled().catalogue, day("2026-11-22"), nullptr, false, language},
                 parse_subject(subject).value())
      .value();
}

/// A note, facts, and two sections, each with a source of its own.
Brief made_by_hand() {
  const auto cited = [](const char* text, int source) {
    return Line{{.text = text, .notes = {{source}, "session/x:held"}}};
  };
  return {.title = "By hand",
          .blocks = {Aside{.head = {{.text = "My note"}}, .lines = {{{.text = "mine"}}}},
                     Facts{{{"Held", cited("in May", 2)}}}, Heading{.text = "Statements", .section = "statements"},
                     Bullets{{cited("one", 3)}}, Heading{.text = "within", .section = ""}, Paragraph{cited("more", 1)},
                     Heading{.text = "Figures", .section = "figures"}, Bullets{{cited("two", 4), cited("three", 2)}}},
          .endnotes = {{1, "source/a", {{.text = "A"}}},
                       {2, "source/b", {{.text = "B"}}},
                       {3, "source/c", {{.text = "C"}}},
                       {4, "source/d", {{.text = "D"}}}}};
}

std::string names_of_sources(const Brief& brief) {
  std::string names;
  for (const Endnote& endnote : brief.endnotes)
    names += std::to_string(endnote.number) + endnote.line.front().text + " ";
  return names;
}

}  // namespace

TEST_CASE("a page has its sections by ids that are the same in each language") {
  const auto session = ids_of(page_about("session/2023-10-26"));
  CHECK(session.front() == "facts");
  for (const char* id : {"documents", "statements", "delegations"})
    CHECK(std::find(session.begin(), session.end(), id) != session.end());
  CHECK(ids_of(page_about("session/2023-10-26", Language::russian)) == session);
  CHECK(ids_of(page_about("question/promises")).size() > 2);
}

TEST_CASE("sections cover a page, each its own blocks, and no id comes twice on a page of a record") {
  for (const Session& session : bundled().catalogue.all<Session>()) {
    const Brief brief = page_about(session.id.text().c_str());
    CAPTURE(session.id.text());
    std::size_t next = 0;
    std::set<std::string> ids;
    for (const Section& section : sections_of(brief)) {
      CHECK(section.first == next);
      CHECK(section.end > section.first);
      next = section.end;
      CHECK(ids.insert(section.id).second);
    }
    CHECK(next == brief.blocks.size());
  }
}

TEST_CASE("a page with some of its sections has them in the order asked for, with the sources that they cite") {
  const Brief all = made_by_hand();
  CHECK(ids_of(all) == std::vector<std::string>{"note", "facts", "statements", "figures"});
  const Brief some = with_sections(all, {"figures", "nothing such", "facts"});
  CHECK(ids_of(some) == std::vector<std::string>{"facts", "figures"});  // the head has no heading
  CHECK(names_of_sources(some) == "1B 2D ");
  const auto* figures = std::get_if<Bullets>(&some.blocks[2]);
  REQUIRE(figures != nullptr);
  CHECK(figures->items[0].front().notes.numbers == std::vector<int>{2});
  CHECK(figures->items[1].front().notes.numbers == std::vector<int>{1});
  CHECK(ids_of(with_sections(all, {"figures", "statements", "facts"})) ==
        std::vector<std::string>{"facts", "figures", "statements"});
}

TEST_CASE("without sources no mark is left, and the facts are called as they were") {
  const Brief bare = without_sources(made_by_hand());
  CHECK(bare.endnotes.empty());
  for (Block block : bare.blocks)
    change_lines(block, [](const Line& line) {
      for (const Run& run : line) CHECK(run.notes.empty());
    });
  CHECK(std::get<Facts>(bare.blocks[1]).rows[0].value[0].notes.fact == "session/x:held");
}

TEST_CASE("a mark of a source that a page does not have goes") {
  Brief brief = made_by_hand();
  brief.endnotes.pop_back();
  const Brief mended = with_cited_sources(brief);
  CHECK(names_of_sources(mended) == "1A 2B 3C ");
  CHECK(std::get<Bullets>(mended.blocks[7]).items[0].front().notes.numbers.empty());
}
