#include "core/words/tag.h"

#include "tests/support/catch.h"

using chronicle::fold_tag;
using chronicle::trimmed;

TEST_CASE("tags are looked up without case, accents and quotes, but with their signs") {
  CHECK(fold_tag("To Check") == "to check");
  CHECK(fold_tag("Транспорт ёлка") == "транспорт елка");
  CHECK(fold_tag("C++") == "c++");
  CHECK(fold_tag("C#") == "c#");
  CHECK(fold_tag("★") == "★");
  CHECK(fold_tag("🚂 rail") == "🚂 rail");
  CHECK(fold_tag("say \"hi\"") == "say hi");
  CHECK(fold_tag("  a \u00a0 b ") == "a b");
  CHECK(fold_tag("\"\"").empty());
  CHECK(fold_tag("").empty());
}

TEST_CASE("folding a tag twice changes nothing") {
  for (const char* tag : {"To  Check", "C++", "★ “Ёж”", "a\tb", "\"x\" y", "\xff", "-a-", "Türkmenistan!"}) {
    CAPTURE(tag);
    CHECK(fold_tag(fold_tag(tag)) == fold_tag(tag));
  }
}

TEST_CASE("blanks at the ends fall away") {
  CHECK(trimmed(" \n a b\u00a0\t") == "a b");
  CHECK(trimmed("\u00a0 \u00a0").empty());
  CHECK(trimmed("").empty());
  CHECK(trimmed("\u00a0\u00e9") == "\u00e9");
}
