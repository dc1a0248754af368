#include "core/words/capitalised.h"

#include "tests/support/catch.h"

namespace chronicle {

TEST_CASE("a text begins with a capital and is otherwise as it was") {
  CHECK(with_capital("year-on-year growth") == "Year-on-year growth");
  CHECK(with_capital("ёлки") == "Ёлки");
  CHECK(with_capital("торговля СНГ") == "Торговля СНГ");
  CHECK(with_capital("ўзбек") == "Ўзбек");
  CHECK(with_capital("қазақ") == "Қазақ");
  CHECK(with_capital("ӂ") == "Ӂ");
  CHECK(with_capital("école") == "École");
  CHECK(with_capital("šķ") == "Šķ");
  CHECK(with_capital("ÿ") == "Ÿ");
  CHECK(with_capital("αβ") == "Αβ");
  CHECK(with_capital("հայ") == "Հայ");
}

TEST_CASE("what has no capital stays") {
  for (const char* text : {"", "Trade", "27 %", "÷", "ქართული", "中", "×\u00A02", "\xFFx", "\xD0"})
    CHECK(with_capital(text) == text);
}

}  // namespace chronicle
