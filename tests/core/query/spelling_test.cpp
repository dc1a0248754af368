#include "core/query/search/suggestion.h"
#include "core/words/letters.h"

#include <random>

#include "tests/core/query/searching.h"

namespace chronicle {
namespace {

/// The same by the definition: each way to the end, without a table.
int plain_distance(std::string_view one, std::string_view other) {
  if (one.empty() || other.empty()) return static_cast<int>(one.size() + other.size());
  int best = plain_distance(one.substr(1), other.substr(1)) + (one.front() == other.front() ? 0 : 1);
  best = std::min(best, plain_distance(one.substr(1), other) + 1);
  best = std::min(best, plain_distance(one, other.substr(1)) + 1);
  if (one.size() > 1 && other.size() > 1 && one[0] == other[1] && one[1] == other[0])
    best = std::min(best, plain_distance(one.substr(2), other.substr(2)) + 1);
  return best;
}

std::string suggestion(std::string_view text) {
  static const Spelling spelling(test::bundled().library.text_search().words());
  return suggestion_for(test::search(), spelling, test::query_of(text));
}

}  // namespace

TEST_CASE("letters between two words are counted as by the definition") {
  std::mt19937 random(5);
  const auto any = [&] {
    std::string word;
    for (auto n = random() % 6; n > 0; --n) word += static_cast<char>('a' + random() % 3);
    return word;
  };
  for (int round = 0; round < 2000; ++round) {
    const std::string one = any(), other = any();
    CAPTURE(one, other);
    CHECK(letters_between(one, other, 9) == plain_distance(one, other));
    CHECK(letters_between(one, other, 1) == std::min(plain_distance(one, other), 2));
    int open = 9;
    for (std::size_t size = 0; size <= other.size(); ++size)
      open = std::min(open, plain_distance(one, std::string_view(other).substr(0, size)));
    CHECK(letters_between(one, other, 9, true) == open);
  }
  CHECK(letters_between("транпорт", "транспорт", 2) == 1);
}

TEST_CASE("a word that is not there is replaced by the nearest, with the same first letter, of the most pages") {
  const Spelling spelling({{"trade", 9}, {"grade", 20}, {"traded", 3}, {"1520", 2}, {"of", 90}, {"transport", 5}});
  CHECK(spelling.corrected("trede", false) == "trade");
  CHECK(spelling.corrected("trade", false) == "trade");
  CHECK(spelling.corrected("tranport of tarde", false) == "transport of trade");
  CHECK(spelling.corrected("tranpo", true) == "transport");
  CHECK(spelling.corrected("tranpo", false) == "tranpo");
  CHECK(spelling.corrected("of 1521", false) == "of 1521");
  CHECK(spelling.corrected("zz qqqqqq", false) == "zz qqqqqq");
  CHECK(spelling.corrected("", true).empty());
}

TEST_CASE("a mistyped word has the one that is meant suggested, in English and Russian") {
  CHECK(suggestion("tranport") == "transport");
  CHECK(suggestion("tranport ") == "transport");
  CHECK(suggestion("транпорт") == "транспорт");
  CHECK(suggestion("kazakstan") == "kazakhstan");
  CHECK(suggestion("tranport corridor") == "transport corridor");
  CHECK(suggestion("kind:document tranport") == "kind:document transport");
}

TEST_CASE("a library that is opened only to be read lists its words, and can be written no more than before") {
  const auto reader = test::bundled().library.file().open();
  REQUIRE(reader);
  const auto words = reader->text_search().words();
  const auto has = [&](const char* word) {
    return std::any_of(words.begin(), words.end(), [&](const IndexedWord& one) { return one.word == word; });
  };
  CHECK(has("transport"));
  CHECK(has("транспорт"));
  CHECK_FALSE(has("tranport"));
  CHECK(std::none_of(words.begin(), words.end(), [](const IndexedWord& one) { return one.word.ends_with('='); }));
  CHECK(reader->text_search().words().size() == words.size());
}

TEST_CASE("nothing is suggested for what is found, quoted, or near to nothing, and what is suggested finds something") {
  for (const char* text : {"transport", "\"tranport\"", "qqzzxxww", "-tranport", "12.11.2021", ""}) {
    CAPTURE(text);
    CHECK(suggestion(text).empty());
  }
  for (const char* text : {"railwey", "corridro", "digitl", "минскк", "соглашние", "conceptt"}) {
    CAPTURE(text);
    const std::string meant = suggestion(text);
    REQUIRE_FALSE(meant.empty());
    CHECK(test::find(meant).total > 0);
  }
}

}  // namespace chronicle
