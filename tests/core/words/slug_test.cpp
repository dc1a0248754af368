// Slugs of what is written.
#include "core/words/slug.h"

#include "core/model/id.h"
#include "tests/support/catch.h"

namespace chronicle {

TEST_CASE("a slug is the words of a text in Latin letters") {
  CHECK(slug_of("Railway 1520: Concept 2030") == "railway-1520-concept-2030");
  CHECK(slug_of("Концепция «Дороги-2030»") == "kontseptsiya-dorogi-2030");
  CHECK(slug_of("Қазақстан Үкіметі") == "kazakstan-ukimeti");
  CHECK(slug_of("Türkmenistan’s Government") == "turkmenistans-government");
  CHECK(slug_of("2021-11-12") == "2021-11-12");
  CHECK(slug_of("中 !!").empty());
  CHECK(slug_of("").empty());
}

TEST_CASE("a slug is one whatever the text, and no longer than sixty letters and digits") {
  const std::vector<std::string> pieces{"a", "Я", "-", "--", "é", "中", " ", "9", "long", "ъ", "\xFF", "ё", "I", "ß"};
  for (unsigned seed = 0; seed < 500; ++seed) {
    std::string text;
    for (unsigned i = 0, n = seed; i < 40; ++i, n = n * 31 + 7) text += pieces[n % pieces.size()];
    const std::string slug = slug_of(text);
    CAPTURE(text, slug);
    CHECK(slug.size() <= 60);
    CHECK((slug.empty() || RecordId::parse("topic/" + slug).has_value()));
  }
}

}  // namespace chronicle
