// Where a locator of a citation points to in the text of its source.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace chronicle {

/// A place in a text: the bytes from `start` to before `end`.
struct QuotedPlace {
  std::string text;
  std::size_t start = 0, end = 0;

  bool operator==(const QuotedPlace&) const = default;
};

/// The place that a locator names: "¶ 4" is the fourth paragraph; "item 10.1" the line that begins with that number,
/// with those that carry it on; "title" and "headline" are the first paragraph. Paragraphs stand apart by blank lines
/// or, in a text that has none, by line breaks. Nothing if the text has no such place or the locator is of another
/// form.
std::optional<QuotedPlace> find_place(std::string_view text, std::string_view locator);

/// A UTF-8 text on one line, with single spaces, cut after at most `most` characters: at a word, unless one word is all
/// there is. Where something was cut off, "…" follows.
std::string shortened(std::string_view text, std::size_t most);

}  // namespace chronicle
