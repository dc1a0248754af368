#include "core/brief/writers/language.h"

#include "tests/support/catch.h"

namespace chronicle {

bool operator==(const Stretch& a, const Stretch& b) { return a.text == b.text && a.language == b.language; }

namespace {

using Stretches = std::vector<Stretch>;

}  // namespace

TEST_CASE("Russian is told from English by its letters") {
  CHECK(stretches_of("Concept") == Stretches{{"Concept", ""}});
  CHECK(stretches_of("Ещё раз: 2025 год") == Stretches{{"Ещё раз: 2025 год", "ru"}});
  CHECK(stretches_of("«Концепция» (concept), план 2.") ==
        Stretches{{"«", ""}, {"Концепция", "ru"}, {"» (concept), ", ""}, {"план", "ru"}, {" 2.", ""}});
  CHECK(stretches_of("").empty());
}

TEST_CASE("Kazakh is told from Russian, others are left unnamed") {
  CHECK(stretches_of("Қазақстан Республикасы") == Stretches{{"Қазақстан Республикасы", "kk"}});
  CHECK(stretches_of("Тоҷикистон") == Stretches{{"Тоҷикистон", ""}});
  CHECK(stretches_of("Қазақстан Тоҷикистон") == Stretches{{"Қазақстан Тоҷикистон", ""}});
}

TEST_CASE("on a page in Kazakh what may be Russian or Kazakh is Kazakh") {
  CHECK(stretches_of("Хаттама (protocol)", "kk") == Stretches{{"Хаттама", "kk"}, {" (protocol)", ""}});
  CHECK(stretches_of("Тоҷикистон", "kk") == Stretches{{"Тоҷикистон", ""}});
  CHECK(stretches_of("Протокол", "ru") == Stretches{{"Протокол", "ru"}});
}

}  // namespace chronicle
