#include "core/model/print_code.h"

#include <set>
#include <string>

#include "tests/support/catch.h"

using namespace chronicle;

namespace {

constexpr std::string_view code_characters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

}  // namespace

TEST_CASE("a code is read as it is printed, and however it is typed") {
  for (int i = 0; i < 300; ++i) {
    const std::string code = print_code("text " + std::to_string(i));
    CAPTURE(code);
    REQUIRE(code.size() == 7);
    CHECK(code == print_code("text " + std::to_string(i)));
    CHECK(code != print_code("text " + std::to_string(i), 1));
    std::string plain = code.substr(0, 3) + code.substr(4), small;
    for (const char c : plain) small += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    for (const std::string& typed : {code, plain, small, " " + code + " "}) {
      const auto read = read_code(typed);
      REQUIRE(read);
      CHECK(read->code == code);
      CHECK(read->is_right);
    }
  }
}

TEST_CASE("every slip of one character and every two that changed places are noticed") {
  for (int i = 0; i < 40; ++i) {
    const std::string code = print_code(std::to_string(i));
    CAPTURE(code);
    for (std::size_t at = 0; at < code.size(); ++at) {
      if (code[at] == '-') continue;
      for (const char c : std::string(code_characters) + "01ILO") {
        std::string slipped = code;
        slipped[at] = c;
        const auto read = read_code(slipped);
        REQUIRE(read);
        CHECK(read->is_right == (slipped == code));
      }
      for (std::size_t other = at + 1; other < code.size(); ++other) {
        if (code[other] == '-' || code[at] == code[other]) continue;
        std::string swapped = code;
        std::swap(swapped[at], swapped[other]);
        CHECK_FALSE(read_code(swapped)->is_right);
      }
    }
  }
}

TEST_CASE("words, years and what is longer are no codes") {
  for (const char* typed : {"", "budget", "Moscow", "202509", "2025", "K7M-4Q", "K7M-4QXY", "K7-M4QX", "K7M--4QX",
                            "транзит", "K7M 4QX", "ses/25"}) {
    CAPTURE(typed);
    CHECK_FALSE(read_code(typed));
  }
}

TEST_CASE("Cyrillic letters that look like those of a code are taken for them") {
  const auto latin = read_code("CXK234"), cyrillic = read_code("СХК-234"), small = read_code("схк234");
  REQUIRE(latin);
  REQUIRE(cyrillic);
  REQUIRE(small);
  CHECK(cyrillic->code == latin->code);
  CHECK(small->code == latin->code);
}
