#include "core/brief/writers/writers.h"
#include "tests/support/catch.h"
#include "tests/support/sample_brief.h"
#include "tests/support/texts.h"

namespace chronicle {
namespace {

using test::has;

std::string of(Line line) { return write_markdown({.blocks = {Paragraph{std::move(line)}}}); }

}  // namespace

TEST_CASE("text means nothing but itself in Markdown") {
  CHECK(of({{.text = "a *b* _c_ `d` [e](f) <g> ~h~ i|j \\"}}) ==
        "a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> \\~h\\~ i\\|j \\\\\n");
  CHECK(of({{.text = "R&D and R & D and &amp;"}}) == "R\\&D and R & D and \\&amp;\n");
  CHECK(of({{.text = "# no heading"}}) == "\\# no heading\n");
  CHECK(of({{.text = "- no list"}}) == "\\- no list\n");
  CHECK(of({{.text = "2021. No list"}}) == "2021\\. No list\n");
  CHECK(of({{.text = "2021 was"}}) == "2021 was\n");
  CHECK(of({{.text = "two\nlines\t\tand more"}}) == "two lines and more\n");
}

TEST_CASE("blanks before a text hide nothing that Markdown would take for its own") {
  CHECK(of({{.text = "  # no heading"}}) == "\\# no heading\n");
  CHECK(of({{.text = "\n- no list"}}) == "\\- no list\n");
  CHECK(of({{.text = " "}, {.text = "1) no list"}}) == "1\\) no list\n");
  CHECK(of({{.text = "    no code"}}) == "no code\n");
  CHECK(write_markdown({.title = "Not the end #"}) == "# Not the end \\#\n");
}

TEST_CASE("an address in a text keeps its signs, and the mark behind it stays outside") {
  CHECK(of({{.text = "See https://example.org/news_2024_05", .notes = {{1}}}}) ==
        "See <https://example.org/news_2024_05> [1]\n");
  CHECK(of({{.text = "(https://a.org/b_(c)), http://d.org/*e*."}}) == "(<https://a.org/b_(c)>), <http://d.org/*e*>.\n");
  CHECK(of({{.text = "https://a.org/x", .link = "https://a.org/x"}}) == "<https://a.org/x>\n");
  CHECK(of({{.text = "www.a.org_b and http:// alone"}}) == "www\\.a.org\\_b and http:// alone\n");
  const Brief table{.blocks = {Table{.columns = {{"A"}}, .rows = {{{{.text = "https://a.org/x|y"}}}}}}};
  CHECK(has(write_markdown(table), "| <https://a.org/x>\\|y |\n"));
}

TEST_CASE("a mark is never what a text behind it defines or leads to") {
  CHECK(of({{.text = "", .notes = {{1}}}, {.text = ": https://a.org"}}) == "[1]\\: <https://a.org>\n");
}

TEST_CASE("characters that give orders do not get into Markdown or plain text") {
  const Brief brief{.title = "a\x1b]0;b\x07",
                    .blocks = {Paragraph{{{.text = "c\u202ed", .link = "https://a.org/\u202e"}}}}};
  for (const std::string& text : {write_markdown(brief), write_text(brief)}) {
    CAPTURE(text);
    CHECK(text.find_first_of("\x1b\x07") == std::string::npos);
    CHECK_FALSE(has(text, "\u202e"));
    CHECK(has(text, "c\uFFFDd"));
  }
}

TEST_CASE("only web links are links in Markdown") {
  CHECK(of({{.text = "x", .link = "https://e-cis.info/a (b)>"}}) == "[x](<https://e-cis.info/a(b)%3E>)\n");
  CHECK(of({{.text = "x", .link = "person/askar-mamin"}}) == "x\n");
  CHECK(of({{.text = "x", .link = "javascript:alert(1)"}}) == "x\n");
}

TEST_CASE("emphasis stands at the edges of words alone") {
  CHECK(of({{.text = "a "}, {.text = "b", .tone = Tone::strong}, {.text = "."}}) == "a **b**.\n");
  CHECK(of({{.text = "a"}, {.text = "b", .tone = Tone::strong}}) == "ab\n");
  CHECK(of({{.text = "b", .tone = Tone::muted}, {.text = "c"}}) == "bc\n");
  CHECK(of({{.text = "b", .tone = Tone::muted, .notes = {{1}}}, {.text = "c"}}) == "*b* [1]c\n");
}

TEST_CASE("source marks are numbers in brackets, never links") {
  CHECK(of({{.text = "a", .notes = {{1, 2}}}, {.text = "(b)"}}) == "a [1][2]\\(b)\n");
  CHECK(has(write_markdown(test::sample_brief()),
            "## Sources\n\n[1] CIS Internet portal: [Results of the session](<https://e-cis.info/news/566/96064/>), 12 "
            "November 2021\n\n[2] "));
}

TEST_CASE("tables in Markdown keep their cells apart") {
  const Brief brief{.blocks = {Table{.columns = {{.title = "A|B"}, {.title = "N", .number = true}},
                                     .rows = {{{{.text = "x | y\nz"}}, {{.text = "1"}}}, {{}, {}}}}}};
  CHECK(write_markdown(brief) == "| A\\|B | N |\n| --- | ---: |\n| x \\| y z | 1 |\n|  |  |\n");
}

TEST_CASE("facts are a list in Markdown, parts have a level of headings") {
  const auto text = write_markdown(join({test::sample_brief()}, "All", "As of today"));
  CHECK(text.starts_with("# All\n\n*As of today*\n\n## Nur-Sultan 2021\n\nSession of the Council"));
  CHECK(has(text, "- **Held:** 12 November 2021 [1][2]\n"));
  CHECK(has(text, "\n### Documents\n"));
}

}  // namespace chronicle
