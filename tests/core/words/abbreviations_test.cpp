#include "core/words/abbreviations.h"

#include <algorithm>

#include "tests/support/catch.h"

namespace chronicle {

using Names = std::vector<std::vector<std::string>>;

TEST_CASE("an abbreviation is spelt out in both languages") {
  CHECK(spelt_out("сгп") ==
        Names{{"chg"}, {"council", "of", "heads", "of", "government"}, {"совет", "глав", "правительств"}});
  CHECK(spelt_out("ипи").empty());
  CHECK(spelt_out("").empty());
  CHECK(spelt_out("council").empty());
}

TEST_CASE("an abbreviation that is a word of every text stands for its names alone") {
  CHECK(is_also_a_word("it"));
  CHECK_FALSE(is_also_a_word("un"));
  for (const auto& other : spelt_out("ит")) CHECK(other != std::vector<std::string>{"it"});
  CHECK(spelt_out("it").size() > 2);
}

TEST_CASE("the other abbreviation has the same names") {
  for (const char* word : {"chg", "сгп", "titr", "тмтм", "cis", "снг"})
    for (const auto& other : spelt_out(word)) {
      if (other.size() != 1) continue;
      const auto back = spelt_out(other.front());
      CHECK(std::find(back.begin(), back.end(), std::vector<std::string>{word}) != back.end());
    }
}

}  // namespace chronicle
