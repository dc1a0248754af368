#include "core/words/terms.h"

#include <algorithm>

#include "tests/support/catch.h"

namespace chronicle {
namespace {

using Names = std::vector<std::vector<std::string>>;

bool has(const Names& names, const std::vector<std::string>& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

TEST_CASE("a word of the field has its names in the other language, in any form") {
  for (const char* word : {"railway", "railways"}) {
    CHECK(has(translations_of(word), {"железнодорожный"}));
    CHECK(has(translations_of(word), {"железная", "дорога"}));
  }
  for (const char* word : {"соглашение", "соглашения", "соглашении"})
    CHECK(translations_of(word) == Names{{"agreement"}});
  CHECK(translations_of("zebra").empty());
  CHECK(translations_of("").empty());
  CHECK(translations_of("2030").empty());
}

TEST_CASE("what a word of the field is called leads back to it") {
  for (const char* word : {"uranium", "copyright", "cybersecurity", "migration", "таможня", "космос", "молодежь"})
    for (const auto& other : translations_of(word)) {
      if (other.size() != 1) continue;
      CAPTURE(word, other.front());
      CHECK(has(translations_of(other.front()), {word}));
    }
}

}  // namespace chronicle
