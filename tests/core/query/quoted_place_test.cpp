#include "core/query/search/quoted_place.h"
#include "core/words/letters.h"

#include <random>

#include "tests/support/catch.h"

namespace chronicle {
namespace {

std::string place(const std::string& text, const std::string& locator) {
  const auto found = find_place(text, locator);
  if (!found) return "none";
  CHECK(text.substr(found->start, found->end - found->start) == found->text);
  return found->text;
}

std::string nth(std::size_t number) { return "¶ " + std::to_string(number); }

/// A line that is not blank, with blanks within and letters of several bytes.
std::string random_line(std::mt19937& random) {
  static const std::vector<std::string> letters{"a", "я", "“", "7", ".", "¶", "𝄞"};
  static const std::vector<std::string> gaps{"", "", " ", "\u00A0", "\t"};
  std::string line = "x";
  for (auto i = random() % 20; i > 0; --i) line += gaps[random() % gaps.size()] + letters[random() % letters.size()];
  return line;
}

}  // namespace

TEST_CASE("every paragraph of a text is found, and none beyond the last") {
  std::mt19937 random(20261122);
  const std::vector<std::string> breaks{"\n", "\r\n", "\r"};
  const std::vector<std::string> blank{"", " ", "\t", "\u00A0", " \u202F\uFEFF"};
  for (int round = 0; round < 500; ++round) {
    const std::string& line_break = breaks[random() % breaks.size()];
    const bool by_gaps = random() % 2 == 0;
    const std::size_t count = 2 + random() % 8;
    const auto a_blank = [&] { return blank[random() % blank.size()]; };
    std::vector<std::string> paragraphs;
    std::string text = random() % 2 == 0 ? "" : a_blank() + line_break;
    for (std::size_t i = 0; i < count; ++i) {
      std::string paragraph = random_line(random);
      for (auto more = by_gaps ? random() % 3 : 0; more > 0; --more) paragraph += line_break + random_line(random);
      text.append(a_blank()).append(paragraph).append(a_blank()).append(line_break);
      for (auto lines = by_gaps ? 1 + random() % 2 : 0; lines > 0; --lines) text += a_blank() + line_break;
      paragraphs.push_back(std::move(paragraph));
    }
    CAPTURE(text);
    for (std::size_t i = 0; i < count; ++i) CHECK(place(text, nth(i + 1)) == paragraphs[i]);
    CHECK(place(text, nth(count + 1)) == "none");
    CHECK(place(text, "title") == paragraphs.front());
  }
}

TEST_CASE("paragraphs stand apart by blank lines, or by line breaks where there are none") {
  CHECK(place("Head\n\nOne\ntwo\n\nThree", "¶ 2") == "One\ntwo");
  CHECK(place("Head\nOne\nTwo", "¶ 2") == "One");
  CHECK(place("\n\nHead\nOne\n\n", "¶ 2") == "One");
  CHECK(place("Head\r\n\r\nOne\r\ntwo\r\n", "¶ 2") == "One\r\ntwo");
  CHECK(place("Head\n\u00A0\nOne", "¶ 2") == "One");
  CHECK(find_place("Head\n\n  One \n", "¶ 2") == QuotedPlace{.text = "One", .start = 8, .end = 11});
}

TEST_CASE("title and headline are the first paragraph") {
  CHECK(place("  Head\n\nOne", "title") == "Head");
  CHECK(place("Head\n\nOne", "headline") == "Head");
  CHECK(place("Head\n\nOne", "subtitle") == "none");
}

TEST_CASE("an item is the line that begins with its number") {
  const std::string list =
      "Agenda\n1. On trade\n10. On water\n10.1. On the commission\n10.12 On the sea\n11) On rest\n";
  CHECK(place(list, "item 1") == "1. On trade");
  CHECK(place(list, "item 10") == "10. On water");
  CHECK(place(list, "item 10.1") == "10.1. On the commission");
  CHECK(place(list, "item 10.12") == "10.12 On the sea");
  CHECK(place(list, "item 11") == "11) On rest");
  CHECK(place(list, "item 2") == "none");
  CHECK(place("1\nOn trade", "item 1") == "1");
}

TEST_CASE("an item goes on to the end of its paragraph or the next number") {
  CHECK(place("Head\n\n1. On\ntrade\n2. On water\n\nEnd", "item 1") == "1. On\ntrade");
  CHECK(place("Head\n\n1. On\ntrade\n2. On water\n\nEnd", "item 2") == "2. On water");
  CHECK(place("1. On trade\nand more", "item 1") == "1. On trade");
}

TEST_CASE("a number with its sign goes before a day or an amount") {
  CHECK(place("12 November 2021\n11. On trade\n12. On water", "item 12") == "12. On water");
  CHECK(place("11 On trade\n12\u00A0On water", "item 12") == "12\u00A0On water");
}

TEST_CASE("nothing is found in nothing, or by a locator of another form") {
  for (const char* text : {"", " ", "\n", "\r\n\r\n", "\u00A0\n\t\n\uFEFF"})
    for (const char* locator : {"¶ 1", "item 1", "title", "headline"}) CHECK(place(text, locator) == "none");
  for (const char* locator : {"", " ", "¶", "¶ 0", "¶ -1", "¶ x", "¶ 1x", "¶ 1–2", "¶ 99999999999999999999999", "item",
                              "item .", "item 1.", "item x", "p. 2", "1"})
    CHECK(place("1 One\n2 Two", locator) == "none");
}

TEST_CASE("a locator is read with and without blanks") {
  for (const char* locator : {"¶ 2", "¶2", " ¶  2 ", "¶\u00A02"}) CHECK(place("One\nTwo", locator) == "Two");
}

TEST_CASE("a text is shortened at a word and shown on one line") {
  CHECK(shortened("", 5).empty());
  CHECK(shortened(" one \r\n\u00A0 two ", 20) == "one two");
  CHECK(shortened("one two three", 13) == "one two three");
  CHECK(shortened("one two three", 12) == "one two…");
  CHECK(shortened("one two three", 7) == "one two…");
  CHECK(shortened("one two three", 6) == "one…");
  CHECK(shortened("яблоко", 3) == "ябл…");
  CHECK(shortened("яблоко", 6) == "яблоко");
}

TEST_CASE("a shortened text never has more characters than asked for, nor half of one") {
  std::mt19937 random(11);
  for (int round = 0; round < 500; ++round) {
    const std::string text = random_line(random) + " " + random_line(random);
    for (const std::size_t most : {1U, 2U, 5U, 10U, 30U}) {
      const std::string cut = shortened(text, most);
      CAPTURE(text, most, cut);
      CHECK(count_characters(cut) <= most + 1);
      CHECK_FALSE(cut.empty());
    }
  }
}

}  // namespace chronicle
