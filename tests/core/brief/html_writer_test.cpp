#include "core/brief/writers/writers.h"
#include "tests/support/catch.h"
#include "tests/support/sample_brief.h"
#include "tests/support/texts.h"

namespace chronicle {
namespace {

using test::has;

std::string body_of(Line line) { return write_html_body({.blocks = {Paragraph{std::move(line)}}}); }

}  // namespace

TEST_CASE("text is escaped for HTML") {
  CHECK(body_of({{.text = "a < b & \"c\" > d"}}) == "<p>a &lt; b &amp; &quot;c&quot; &gt; d</p>\n");
  CHECK(body_of({{.text = std::string("a\0b\x01"
                                      "c",
                                      5)}}) == "<p>a b c</p>\n");
  const auto html = write_html_body({.kicker = "<k>", .title = "<t>", .subtitle = "<s>"});
  CHECK(html == "<p class=\"kicker\">&lt;k&gt;</p>\n<h1>&lt;t&gt;</h1>\n<p class=\"subtitle\">&lt;s&gt;</p>\n");
}

TEST_CASE("links lead to records and the web, and nowhere else") {
  CHECK(has(body_of({{.text = "x", .link = "person/askar-mamin"}}), "<a href=\"page:person/askar-mamin\">x</a>"));
  CHECK(has(body_of({{.text = "x", .link = "https://e-cis.info/?a=1&b=\"2\""}}),
            "<a href=\"https://e-cis.info/?a=1&amp;b=&quot;2&quot;\">x</a>"));
  for (const char* link : {"javascript:alert(1)", "file:///etc/passwd", "person/", "data:text/html,x", "ftp://x"})
    CHECK(body_of({{.text = "x", .link = link}}) == "<p>x</p>\n");
}

TEST_CASE("a word that is wider than a narrow column may break, behind its punctuation if it has any") {
  CHECK(body_of({{.text = "Внешнеэкономической деят"}}) == "<p>Внешнеэкономической деят</p>\n");
  CHECK(body_of({{.text = std::string(25, 'x')}}) == "<p>" + std::string(24, 'x') + "\u200bx</p>\n");
  CHECK(body_of({{.text = "see iacis.ru/Council_of_Heads_of_Government"}}) ==
        "<p>see iacis.ru/Council_of_\u200bHeads_of_Government</p>\n");
  // A page of its own leaves that to its style sheet, so that an address can be copied.
  CHECK_FALSE(has(write_html({.blocks = {Paragraph{{{.text = std::string(200, 'x')}}}}}), "\u200b"));
}

TEST_CASE("tones are classes") {
  CHECK(body_of({{.text = "x", .tone = Tone::strong}}) == "<p><b>x</b></p>\n");
  CHECK(body_of({{.text = "x", .tone = Tone::in_force}}) == "<p><span class=\"in-force\">x</span></p>\n");
  CHECK(body_of({{.text = "x", .tone = Tone::attention}}) == "<p><span class=\"attention\">x</span></p>\n");
}

TEST_CASE("source marks are superscript links to the source") {
  const auto html = write_html_body(test::sample_brief());
  CHECK(has(html,
            "12 November 2021<sup>\u00a0<a class=\"note\" href=\"note:source/079\">[1]</a>\u2060<a class=\"note\" "
            "href=\"note:source/081\">[2]</a></sup>"));
  CHECK(has(html, "<a name=\"note-1\"></a>1</td>"));
  CHECK(has(html, "<h2 id=\"sources\">Sources</h2>"));
  CHECK(body_of({{.text = "x", .notes = {{7}}}}) == "<p>x<sup>\u00a0[7]</sup></p>\n");
}

TEST_CASE("tables have a head that repeats, widths that add up, and numbers at the right") {
  const auto html = write_html_body(test::sample_brief());
  CHECK(has(html,
            "<thead><tr><th width=\"60%\" align=\"left\">Document</th><th width=\"30%\" align=\"left\">Status</th>"
            "<th class=\"last\" width=\"10%\" align=\"right\">Pages</th></tr></thead>"));
  CHECK(has(html, "<td class=\"last\" width=\"10%\" align=\"right\">7</td>"));
  const auto thirds = write_html_body({.blocks = {Table{.columns = {{"a"}, {"b"}, {"c"}}}}});
  CHECK(has(thirds, "33%"));
  CHECK(has(thirds, "34%"));
  const auto headless = write_html_body({.blocks = {Table{.columns = {{""}}, .rows = {{{{.text = "x"}}}}}}});
  CHECK_FALSE(has(headless, "<thead>"));
}

TEST_CASE("a page of its own links within itself alone") {
  const auto page = write_html(join({test::sample_brief()}, "One session", "As of 21 November 2026"));
  CHECK(has(page, "<!DOCTYPE html>"));
  CHECK(has(page, "<title>One session</title>"));
  CHECK(has(page, "As of 21 November 2026"));
  CHECK(has(page, "href=\"#note-1\""));
  CHECK(has(page, "<h1 class=\"part\" id=\"session/2021-11-12\">"));
  CHECK_FALSE(has(page, "page:"));
  CHECK_FALSE(has(page, "note:source"));
  Brief two = test::sample_brief();
  two.blocks.emplace_back(Paragraph{{{.text = "see", .link = "session/2021-11-12"}}});
  CHECK(has(write_html(join({two}, "", "")), "<a href=\"#session/2021-11-12\">see</a>"));
}

TEST_CASE("characters that give orders do not get into a page") {
  CHECK(body_of({{.text = "a\x1b[31m\u009bb\u202ec\u2028d\xff"}}) == "<p>a [31m b\uFFFDc d\uFFFD</p>\n");
  CHECK(has(write_html({.title = "a\u202eb"}), "<title>a\uFFFDb</title>"));
  CHECK_FALSE(has(body_of({{.text = "x", .link = "https://e-cis.info/\u202e"}}), "\u202e"));
}

TEST_CASE("a page of its own is HTML of today") {
  Brief joined = join({test::sample_brief(), test::sample_brief()}, "Twice", "As of 21 November 2026");
  const auto page = write_html(joined);
  for (const char* old : {"<a name", " width=\"", " align=\"", " cellspacing=", " cellpadding="}) {
    CAPTURE(old);
    CHECK_FALSE(has(page, old));
  }
  CHECK(has(page, "<html lang=\"en\">"));
  CHECK(has(page, "<td class=\"number\" id=\"note-1\" style=\"width: 5%\">1</td>"));
  CHECK(has(page, "<th class=\"right\" style=\"width: 10%\">Pages</th>"));
  // An id stands once, though the session does twice.
  for (const char* id : {" id=\"session/2021-11-12\"", " id=\"documents\"", " id=\"note-1\""}) {
    CAPTURE(id);
    CHECK(has(page, id));
    CHECK(page.find(id) == page.rfind(id));
  }
}

TEST_CASE("a page of its own names the language of what is Russian") {
  const auto page = write_html(
      {.title = "Minsk", .subtitle = "Заседание 2025 года", .blocks = {Paragraph{{{.text = "Concept (Концепция)"}}}}});
  CHECK(has(page, "<p class=\"subtitle\"><span lang=\"ru\">Заседание 2025 года</span></p>"));
  CHECK(has(page, "<p>Concept (<span lang=\"ru\">Концепция</span>)</p>"));
  CHECK_FALSE(has(body_of({{.text = "Концепция"}}), "lang"));
}

TEST_CASE("the same brief gives the same bytes") {
  CHECK(write_html(test::sample_brief(40)) == write_html(test::sample_brief(40)));
  CHECK(write_markdown(test::sample_brief(40)) == write_markdown(test::sample_brief(40)));
  CHECK(write_text(test::sample_brief(40)) == write_text(test::sample_brief(40)));
}

}  // namespace chronicle
