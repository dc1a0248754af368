#include <sstream>

#include "core/brief/writers/text_width.h"
#include "core/brief/writers/writers.h"
#include "tests/support/catch.h"
#include "tests/support/sample_brief.h"

namespace chronicle {
namespace {

std::size_t widest_line(const std::string& text) {
  std::istringstream lines(text);
  std::size_t widest = 0;
  for (std::string line; std::getline(lines, line);) widest = std::max(widest, display_width(line));
  return widest;
}

}  // namespace

TEST_CASE("width is counted in columns, not bytes") {
  CHECK(display_width("") == 0);
  CHECK(display_width("Nur-Sultan") == 10);
  CHECK(display_width("Нур-Султан") == 10);
  CHECK(display_width("й") == 1);
  CHECK(display_width("и\u0306") == 1);
  CHECK(display_width("会议") == 4);
  CHECK(display_width("\xFF\xD0") == 2);
}

TEST_CASE("lines break at spaces") {
  using Lines = std::vector<std::string>;
  CHECK(wrap("", 10, LongWords::kept) == Lines{""});
  CHECK(wrap("  a \n b ", 10, LongWords::kept) == Lines{"a b"});
  CHECK(wrap("Совет глав правительств", 10, LongWords::kept) == Lines{"Совет глав", "правительств"});
  CHECK(wrap("Совет глав правительств", 10, LongWords::broken) == Lines{"Совет глав", "правительс", "тв"});
  CHECK(wrap("abcdefghij", 5, LongWords::broken) == Lines{"abcde", "fghij"});
  CHECK(wrap("会议会议", 3, LongWords::broken) == Lines{"会", "议", "会", "议"});
}

TEST_CASE("source marks go to the next line together, and never break within") {
  using Lines = std::vector<std::string>;
  CHECK(wrap("system[1][5]", 10, LongWords::broken) == Lines{"system", "[1][5]"});
  CHECK(wrap("governments[1][5]", 8, LongWords::broken) == Lines{"governme", "nts", "[1][5]"});
  CHECK(wrap("a[10][11][12]", 9, LongWords::broken) == Lines{"a", "[10][11]", "[12]"});
  CHECK(wrap("Nur-Sultan", 8, LongWords::broken) == Lines{"Nur-", "Sultan"});
  // A character without width is something on the line, too.
  CHECK(wrap("\u0301 abcde fghij", 5, LongWords::broken) == Lines{"\u0301", "abcde", "fghij"});
  CHECK(wrap("\u0301 abcdefg", 5, LongWords::broken) == Lines{"\u0301", "abcde", "fg"});
}

TEST_CASE("a table makes room for the source marks of a word") {
  const Brief brief{.blocks = {Table{.columns = {{"Document", 9}, {"State", 1}},
                                     .rows = {{{{.text = "Concept"}}, {{.text = "Kyrgyzstan", .notes = {{1, 5}}}}}}}}};
  CHECK(write_text(brief).find("Kyrgyzstan [1][5]\n") != std::string::npos);
}

TEST_CASE("an address in a text stands apart from the mark behind it") {
  CHECK(write_text({.blocks = {Paragraph{{{.text = "See https://a.org/b.", .notes = {{1}}}}}}}) ==
        "See <https://a.org/b>. [1]\n");
  CHECK(write_text({.blocks = {Paragraph{{{.text = "See <https://a.org/b>"}}}}}) == "See <https://a.org/b>\n");
}

TEST_CASE("a very long word is broken in good time") {
  CHECK(wrap(std::string(1 << 20, 'x'), 64, LongWords::broken).size() == (1 << 20) / 64);
}

TEST_CASE("no line of a text brief is wider than 80 columns") {
  const auto text = write_text(test::sample_brief(30));
  CHECK(widest_line(text) <= 80);
  CHECK(text.find(" \n") == std::string::npos);
  CHECK(text.back() == '\n');
}

TEST_CASE("a table in plain text lines up by display width") {
  const Brief brief{.blocks = {Table{.columns = {{.title = "Документ", .share = 3}, {.title = "N", .number = true}},
                                     .rows = {{{{.text = "Концепция"}}, {{.text = "7"}}},
                                              {{{.text = "Concept"}}, {{.text = "12"}}}}}}};
  CHECK(write_text(brief) == "Документ" + std::string(51 + 2 + 18, ' ') + "N\n" + std::string(59, '-') + "  " +
                                 std::string(19, '-') + "\nКонцепция" + std::string(50 + 2 + 18, ' ') + "7\nConcept" +
                                 std::string(52 + 2 + 17, ' ') + "12\n");
}

TEST_CASE("a text brief, whole") {
  const Brief brief{
      .kicker = "Session",
      .title = "Нур-Султан 2021",
      .state = "As of 21 November 2026",
      .blocks = {Facts{{{"Chair", {{.text = "Askar Mamin", .link = "person/x", .notes = {{1}}}}},
                        {"A label of some length", {{.text = "short"}}}}},
                 Heading{.text = "Said"}, Bullets{{{{.text = "one"}}, {{.text = "two"}}}}},
      .endnotes = {{.number = 1, .anchor = "source/1", .line = {{.text = "Портал", .link = "https://e-cis.info/"}}}}};
  CHECK(write_text(brief) == R"(Session
Нур-Султан 2021
===============

As of 21 November 2026

Chair             Askar Mamin [1]
A label of some   short
length

Said
----

- one
- two

Sources
-------
[1]  Портал <https://e-cis.info/>
)");
}

}  // namespace chronicle
