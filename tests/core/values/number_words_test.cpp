#include "core/values/values.h"

#include "tests/support/catch.h"

namespace chronicle {
namespace {

std::string number_words(double number) { return in_words(number, Language::english); }

}  // namespace

TEST_CASE("numbers in words keep every digit") {
  CHECK(number_words(0) == "0");
  CHECK(number_words(-0.0) == "0");
  CHECK(number_words(18) == "18");
  CHECK(number_words(1234) == "1234");
  CHECK(number_words(12345) == "12\u00A0345");
  CHECK(number_words(-1234567.5) == "-1\u00A0234\u00A0567.5");
  CHECK(number_words(2.40) == "2.4");
  CHECK(number_words(0.1) == "0.1");
  CHECK(number_words(0.0000001) == "0.0000001");
  CHECK(number_words(0.0000015) == "0.0000015");
  CHECK(number_words(1e15) == "1\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000");
  CHECK(number_words(9007199254740992.0) == "9\u00A0007\u00A0199\u00A0254\u00A0740\u00A0992");
}

TEST_CASE("any double can be written") {
  CHECK(number_words(1e308).size() == 309 + 2 * 102);
  CHECK(number_words(5e-324).ends_with("0005"));
}

}  // namespace chronicle
