// What the page of a record shows of the user's note.
#include "core/brief/pages/compose.h"
#include "core/brief/writers/writers.h"
#include "core/store/user/user_notes.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/texts.h"

namespace chronicle {
namespace {

using test::day;
using test::id;

constexpr const char* records = R"({"chronicle": 1,
  "sources": [{"id": "source/s", "names": {"en": "Report"}, "publisher": "P"}],
  "places": [{"id": "place/a", "names": {"en": "Minsk"}, "citations": [{"source": "source/s"}]},
             {"id": "place/b", "names": {"en": "Astana"}}]})";

Library noted(const std::string& text, std::vector<std::string> tags = {}, bool bookmarked = false) {
  Library library = test::library_of(records);
  const UserNote note{.record = id("place/a"),
                      .text = text,
                      .tags = std::move(tags),
                      .bookmarked = bookmarked,
                      .changed = day("2026-11-22")};
  REQUIRE(library.user_notes().write(note).has_value());
  return library;
}

Brief page_with_note(const Library& library, const char* record, bool with_user_note = true) {
  const Catalogue catalogue = Catalogue::load(library);
  const auto brief = compose({library, catalogue, day("2026-11-22"), nullptr, with_user_note}, id(record));
  REQUIRE(brief.has_value());
  return *brief;
}

using test::has;

}  // namespace

TEST_CASE("the note stands under the head of its page, before the facts") {
  const Library library = noted("One\nline\n\n\nTwo", {"to check", "транспорт"}, true);
  const Brief brief = page_with_note(library, "place/a");
  REQUIRE_FALSE(brief.blocks.empty());
  const auto* aside = std::get_if<Aside>(&brief.blocks.front());
  REQUIRE(aside != nullptr);
  CHECK(aside->lines.size() == 4);
  CHECK(aside->lines[2].empty());
  const std::string markdown = write_markdown(brief);
  INFO(markdown);
  CHECK(has(markdown, "> **My note** · ★\u00a0Bookmarked · #to check #транспорт\n>\n> One\\\n> line\n>\n> Two\n"));
  const std::string text = write_text(brief);
  INFO(text);
  CHECK(has(text, "| My note · ★\u00a0Bookmarked · #to check #транспорт\n| One\n| line\n|\n| Two\n"));
  for (const std::string& html : {write_html(brief), write_html_body(brief)}) {
    INFO(html);
    CHECK(has(html, "<p>One<br>line</p>\n<p>Two</p>"));
    CHECK(html.find("My note") < html.find("Sources"));
  }
}

TEST_CASE("a page shows no note where none is wanted, and none of another record") {
  const Library library = noted("Zeppelins");
  CHECK_FALSE(has(write_text(page_with_note(library, "place/a", false)), "note"));
  CHECK_FALSE(has(write_text(page_with_note(library, "place/b")), "note"));
}

TEST_CASE("a bookmark or a tag alone is shown, too") {
  CHECK(has(write_text(page_with_note(noted("", {}, true), "place/a")), "| My note · ★\u00a0Bookmarked\n"));
  CHECK(has(write_markdown(page_with_note(noted("", {"x"}), "place/a")), "> **My note** · #x\n\n"));
}

TEST_CASE("markup in a note is text") {
  const Brief brief = page_with_note(noted("<b>x</b> & [a](b)\n# no heading\n\n- no list", {"<i>"}), "place/a");
  const std::string html = write_html(brief);
  CHECK(has(html, "&lt;b&gt;x&lt;/b&gt; &amp; [a](b)<br># no heading"));
  CHECK(has(html, "#&lt;i&gt;"));
  const std::string markdown = write_markdown(brief);
  INFO(markdown);
  CHECK(has(markdown, "> \\# no heading\n>\n> \\- no list\n"));
  CHECK_FALSE(has(markdown, "[a](b)"));
}

TEST_CASE("a joined brief keeps the note with its part") {
  const Library library = noted("Zeppelins");
  const Brief joined = join({page_with_note(library, "place/b"), page_with_note(library, "place/a")}, "Two", "");
  const std::string text = write_text(joined);
  CHECK(text.find("Astana") < text.find("Minsk"));
  CHECK(text.find("Minsk") < text.find("| Zeppelins"));
}

}  // namespace chronicle
