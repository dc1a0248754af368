// Stems as Snowball's own samples have them (https://snowballstem.org/algorithms/english/stemmer.html and
// .../russian/stemmer.html, read in 2026): the library behind `stem_of` is the system's.
#include "core/words/stem.h"

#include "tests/support/catch.h"

namespace chronicle {
namespace {

struct Sample {
  const char *word, *stem;
};

}  // namespace

TEST_CASE("English words have Snowball's stems") {
  for (const auto& [word, stem] : std::vector<Sample>{{"consigned", "consign"},
                                                      {"consignment", "consign"},
                                                      {"consistency", "consist"},
                                                      {"consistently", "consist"},
                                                      {"consolation", "consol"},
                                                      {"consolidating", "consolid"},
                                                      {"constancy", "constanc"},
                                                      {"knackeries", "knackeri"},
                                                      {"knavish", "knavish"},
                                                      {"kneaded", "knead"},
                                                      {"kneeling", "kneel"},
                                                      {"knightly", "knight"},
                                                      {"knitting", "knit"},
                                                      {"knives", "knive"},
                                                      {"knocker", "knocker"}}) {
    INFO(word);
    CHECK(stem_of(word) == stem);
  }
}

// Words that Snowball leaves as they are when it has stemmed them once: `stem_of` stems Russian words again.
TEST_CASE("Russian words have Snowball's stems") {
  for (const auto& [word, stem] : std::vector<Sample>{{"вагонов", "вагон"},
                                                      {"вагоном", "вагон"},
                                                      {"важнейшими", "важн"},
                                                      {"важного", "важн"},
                                                      {"валяется", "валя"},
                                                      {"падать", "пада"},
                                                      {"падение", "паден"},
                                                      {"падению", "паден"},
                                                      {"пакет", "пакет"}}) {
    INFO(word);
    CHECK(stem_of(word) == stem);
  }
}

}  // namespace chronicle
