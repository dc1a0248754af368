#include "core/words/function_words.h"

#include "core/words/abbreviations.h"
#include "core/words/fold.h"
#include "core/words/terms.h"
#include "tests/support/catch.h"

namespace chronicle {

TEST_CASE("articles, conjunctions, prepositions and what questions begin with say nothing by themselves") {
  for (const char* word : {"of", "the", "and", "who", "и", "о", "на", "по", "в", "когда"})
    CHECK(is_function_word(word));
  for (const char* word : {"", "transport", "cis", "снг", "2030", "совет"}) CHECK_FALSE(is_function_word(word));
}

TEST_CASE("what says nothing is no word of the field") {
  for (const char* word : {"of", "the", "and", "who", "и", "о", "на", "по", "в", "когда"})
    CHECK(translations_of(fold(word)).empty());
}

}  // namespace chronicle
