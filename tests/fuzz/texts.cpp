// Texts of any bytes, as names, notes and copies of sources are: looked up, matched with letters, quoted, wrapped. The
// first line is what is looked for in the others.
#include <algorithm>
#include <cstring>

#include "core/base/utf8.h"
#include "core/brief/writers/text_width.h"
#include "core/query/search/quoted_place.h"
#include "core/values/values.h"
#include "core/words/fold.h"
#include "core/words/letter_match.h"
#include "core/words/letters.h"
#include "core/words/stem.h"
#include "core/words/tag.h"
#include "tests/fuzz/target.h"

namespace chronicle::fuzz {
namespace {

void check_words(std::string_view text) {
  const std::string folded = fold(text);
  expect(fold(folded) == folded, "folding twice changes nothing");
  expect(!first_bad_utf8(folded), "what is folded is UTF-8");
  const std::string tag = fold_tag(text);
  expect(fold_tag(tag) == tag, "folding a tag twice changes nothing");
  std::size_t end = 0;
  for (const Word& word : words_of(text)) {
    expect(word.start >= end && word.end > word.start && word.end <= text.size(), "words stand one after another");
    end = word.end;
    stem_of(word.folded);
  }
}

void check_match(std::string_view typed, std::string_view name) {
  const auto match = letter_match(typed, name);
  if (!match) return;
  expect(match->score > 0, "a match has a score");
  std::size_t end = 0;
  for (const ByteRange& range : match->ranges) {
    expect(range.start >= end && range.end > range.start && range.end <= name.size(), "letters stand within the name");
    end = range.end;
  }
}

void check_quote(std::string_view text, std::string_view locator) {
  const auto place = find_place(text, locator);
  if (place) expect(place->start <= place->end && place->end <= text.size(), "a place lies in the text");
}

void check_lines(std::string_view text) {
  if (first_bad_utf8(text)) return;
  for (const std::string& line : wrap(text, 20, LongWords::broken)) {
    expect(display_width(line) <= 20, "a line is no wider than it may be");
    expect(!first_bad_utf8(line), "no character is cut");
  }
  expect(display_width(cut_to_width(text, 7)) <= 7, "a text is cut");
  expect(count_characters(shortened(text, 9)) <= 10, "a text is shortened");
}

void try_texts(std::string_view input) {
  const std::size_t end = std::min(input.find('\n'), input.size());
  const std::string_view first = input.substr(0, end), rest = input.substr(std::min(end + 1, input.size()));
  check_words(input);
  check_match(first, rest);
  check_quote(rest, first);
  check_lines(rest);
  double number = 0;
  if (input.size() >= sizeof number) std::memcpy(&number, input.data(), sizeof number);
  if (number == number && number - number == 0)
    expect(!in_words(number, Language::english).empty(), "a number has words");
}

const Target texts_target("texts", try_texts);

}  // namespace
}  // namespace chronicle::fuzz
