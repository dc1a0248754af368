#include "core/words/one_line.h"

#include "tests/support/catch.h"

using namespace chronicle;

TEST_CASE("a text on one line has single blanks") {
  CHECK(one_line("two\nlines\t\tand\r\nmore") == "two lines and more");
  CHECK(one_line("  edges\n") == " edges ");
  CHECK(one_line("Нур-Султан, 12\u00A0ноября") == "Нур-Султан, 12\u00A0ноября");
  CHECK(one_line("").empty());
}

TEST_CASE("a text on one line gives a terminal no orders") {
  CHECK(one_line("\x1b]0;owned\x07\x1b[31mRed") == " ]0;owned [31mRed");
  CHECK(one_line(std::string_view("a\0b", 3)) == "a b");
  CHECK(one_line("a\u009b31m") == "a 31m");
  CHECK(one_line("a\x7f"
                 "b") == "a b");
}

TEST_CASE("a text on one line reads in the direction of its letters") {
  CHECK(one_line("a\u202egnp.exe") == "a\uFFFDgnp.exe");
  CHECK(one_line("a\u2066b\u2069") == "a\uFFFDb\uFFFD");
  CHECK(one_line("a\u2028b") == "a b");
}

TEST_CASE("what is no text is shown as such") {
  CHECK(one_line("a\xff\xd0") == "a\uFFFD\uFFFD");
  CHECK(one_line("\uFFFC\uFFFE") == "\uFFFD\uFFFD");
}
