// UTF-8, well-formed or not: the categories of Markus Kuhn's decoder stress test
// (https://www.cl.cam.ac.uk/~mgk25/ucs/examples/UTF-8-test.txt, of 28 August 2015), restated by their numbers there.
#include "core/base/utf8.h"

#include <string>
#include <vector>

#include "tests/support/catch.h"

namespace chronicle {
namespace {

struct Good {
  const char* number;
  std::string text;
  char32_t character;
};

struct Bad {
  const char* number;
  std::string text;
  std::size_t at;  ///< of the first byte that is not well-formed
};

/// The characters of a text, as the program reads them.
std::u32string characters_of(const std::string& text) {
  std::u32string characters;
  for (std::size_t at = 0; at < text.size();) characters += next_code_point(text, at);
  return characters;
}

}  // namespace

TEST_CASE("well-formed UTF-8 is read as it stands") {
  CHECK(characters_of("\xCE\xBA\xE1\xBD\xB9\xCF\x83\xCE\xBC\xCE\xB5") == U"\u03BA\u1F79\u03C3\u03BC\u03B5");  // 1.1
  const std::vector<Good> all{
      {"2.1.1", std::string(1, '\0'), 0},
      {"2.1.2", "\xC2\x80", 0x80},
      {"2.1.3", "\xE0\xA0\x80", 0x800},
      {"2.1.4", "\xF0\x90\x80\x80", 0x10000},
      {"2.2.1", "\x7F", 0x7F},
      {"2.2.2", "\xDF\xBF", 0x7FF},
      {"2.2.3", "\xEF\xBF\xBF", 0xFFFF},
      {"2.3.1", "\xED\x9F\xBF", 0xD7FF},
      {"2.3.2", "\xEE\x80\x80", 0xE000},
      {"2.3.3", "\xEF\xBF\xBD", 0xFFFD},
      {"2.3.4", "\xF4\x8F\xBF\xBF", 0x10FFFF},
      {"5.3.1", "\xEF\xBF\xBE", 0xFFFE},
      {"5.3.3", "\xEF\xB7\x90", 0xFDD0},
      {"5.3.4", "\xF0\x9F\xBF\xBE", 0x1FFFE},
  };
  for (const Good& one : all) {
    INFO(one.number);
    CHECK_FALSE(first_bad_utf8(one.text).has_value());
    CHECK(characters_of(one.text) == std::u32string(1, one.character));
  }
}

TEST_CASE("UTF-8 that is not well-formed is found and never read as something else") {
  const std::vector<Bad> all{
      {"2.1.5", "\xF8\x88\x80\x80\x80", 0},
      {"2.1.6", "\xFC\x84\x80\x80\x80\x80", 0},
      {"2.2.4", "\xF7\xBF\xBF\xBF", 0},
      {"2.2.5", "\xFB\xBF\xBF\xBF\xBF", 0},
      {"2.3.5", "\xF4\x90\x80\x80", 0},
      {"3.1.1", "\x80", 0},
      {"3.1.2", "\xBF", 0},
      {"3.1.5", "a\x80\xBF\x80", 1},
      {"3.2.1", "\xC0 \xC1 \xDF ", 0},
      {"3.2.2", "\xE0 \xEF ", 0},
      {"3.2.3", "\xF0 \xF7 ", 0},
      {"3.3.1", "\xC0", 0},
      {"3.3.2", "\xE0\x80", 0},
      {"3.3.3", "\xF0\x80\x80", 0},
      {"3.3.6", "\xDF", 0},
      {"3.3.7", "\xEF\xBF", 0},
      {"3.4", "\xE2\x82\xF0\x90\x80\xC2", 0},
      {"3.5.1", "\xFE", 0},
      {"3.5.2", "\xFF", 0},
      {"4.1.1", "\xC0\xAF", 0},
      {"4.1.2", "\xE0\x80\xAF", 0},
      {"4.1.3", "\xF0\x80\x80\xAF", 0},
      {"4.2.1", "\xC1\xBF", 0},
      {"4.2.2", "\xE0\x9F\xBF", 0},
      {"4.2.3", "\xF0\x8F\xBF\xBF", 0},
      {"4.3.1", "\xC0\x80", 0},
      {"4.3.3", "\xF0\x80\x80\x80", 0},
      {"5.1.1", "\xED\xA0\x80", 0},
      {"5.1.7", "\xED\xBF\xBF", 0},
      {"5.2.1", "\xED\xA0\x80\xED\xB0\x80", 0},
  };
  for (const Bad& one : all) {
    INFO(one.number);
    CHECK(first_bad_utf8(one.text) == one.at);
    const std::u32string characters = characters_of(one.text);
    CHECK(characters.size() <= one.text.size());
    CHECK(characters[one.at] == U'\uFFFD');
    CHECK(characters.find(U'/') == std::u32string::npos);
    CHECK(characters.find(U'\0') == std::u32string::npos);
  }
}

TEST_CASE("what stands after a broken sequence is not swallowed") {
  CHECK(characters_of("\xE2\x82"
                      "a")
            .back() == U'a');
  CHECK(characters_of("\xF0\x9F\x98\"").back() == U'"');
  CHECK(characters_of("\xC3\xC3\xA9").back() == U'\u00E9');
}

}  // namespace chronicle
