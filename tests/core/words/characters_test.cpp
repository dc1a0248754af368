#include "core/words/characters.h"

#include "tests/support/catch.h"

namespace chronicle {

TEST_CASE("a text without a sign is blank") {
  for (const char* text : {"", " ", "\t\r\n", "\u00A0", "\u200B", "\u00AD\u2060\uFEFF", "\u3000 \u2003", "\u200E\u200F",
                           "\u3164", "\U000E0041"})
    CHECK(is_blank(text));
  for (const char* text : {"a", " a", "\u00A0я", ".", "—", "\u0301", "0"}) CHECK_FALSE(is_blank(text));
}

TEST_CASE("characters that give orders are found") {
  using namespace std::string_literals;
  const auto found = [](const std::string& text) {
    const auto c = first_forbidden(text);
    return c ? name_of(*c) : "none";
  };
  CHECK(found("Before\0after"s) == "U+0000");
  CHECK(found("\u001B]0;owned\u0007") == "U+001B");
  CHECK(found("я\u0007") == "U+0007");
  CHECK(found("\u007F") == "U+007F");
  CHECK(found("\xC2\x9B"
              "31m") == "U+009B");
  CHECK(found("a\u202Eb") == "U+202E");
  CHECK(found("\u2066") == "U+2066");
  CHECK(found("\u2028") == "U+2028");
  CHECK(found("\U0001FFFE") == "U+1FFFE");
  CHECK(found("one\ntwo\tthree\r\n") == "none");
  CHECK(found("Türkmenistan, Қазақстан \u00A0 \u200B \u200F 中文 \U0001F600") == "none");
}

}  // namespace chronicle
