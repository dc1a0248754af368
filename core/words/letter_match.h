// Finding a name by a few of its letters: "dush" or "d25" for "Dushanbe 2025", "trnsprt" for "transport".
//
// There are six ways, each better than all that follow: the name itself; its beginning; each typed word begins a word
// of the name (side by side, then in their order, then in another). If one word is typed, also: its letters are
// beginnings of words in their order, where a year counts by its last two digits too, and at most two words of more
// than three letters are stepped over; they stand side by side within the name; they begin with a word and are strewn
// over a few words in a few pieces. Letters that are merely somewhere in a long name are no match.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "core/words/byte_range.h"

namespace chronicle {

/// Which letters there are: a bit each. Some rare ones share a bit, so that a set may say yes too often, but never no.
using LetterSet = std::uint64_t;

/// A name ready to be matched; `text` is folded (core/words/fold.h).
struct FoldedName {
  explicit FoldedName(std::string_view folded);

  std::string_view text;
  LetterSet letters = 0, starts = 0;  ///< all letters, and those that begin words
};

/// How well a name fits what is typed, and by which of its letters.
struct LetterMatch {
  int score;                      ///< above 0, the better the greater
  std::vector<ByteRange> ranges;  ///< of the name as it is written; in order, apart from each other
};

/// What is typed, ready to be matched with any number of names.
class TypedLetters {
 public:
  /// Case, accents and what is neither letter nor digit make no difference. Any bytes are allowed.
  explicit TypedLetters(std::string_view typed);

  /// No letter at all: matches nothing.
  bool empty() const { return folded_.empty(); }
  /// How well a name fits; 0 if it does not. If that would be `floor` or less, 0 too: that is known sooner.
  int score(const FoldedName& name, int floor = 0) const;
  /// The same for a name as it is written, with where its letters stand.
  std::optional<LetterMatch> match(std::string_view name) const;

 private:
  using Ranges = std::vector<ByteRange>;  // of the folded name; may be asked for by a pointer
  int find(const FoldedName& name, int floor, Ranges* ranges) const;
  int find_words(std::string_view name, Ranges* ranges) const;
  int find_beginnings(std::string_view name, Ranges* ranges) const;
  int find_piece(std::string_view name, Ranges* ranges) const;
  int find_strewn(std::string_view name, Ranges* ranges) const;

  std::string folded_;                   ///< words with single spaces
  std::vector<std::string> words_;       ///< in their order
  std::vector<std::size_t> by_length_;   ///< positions in `words_`, the longest first
  std::vector<std::string> characters_;  ///< of `folded_`, if it is one word
  LetterSet letters_ = 0, starts_ = 0, first_ = 0;
};

/// Matches a name with what is typed.
std::optional<LetterMatch> letter_match(std::string_view typed, std::string_view name);

}  // namespace chronicle
