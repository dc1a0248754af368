// The words of a text as they are looked up: in whatever case, with or without accents, they are the same.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chronicle {

/// A word of a text: the bytes from `start` to before `end`, and how it is looked up.
struct Word {
  std::size_t start = 0, end = 0;
  std::string folded;

  bool operator==(const Word&) const = default;
};

/// Takes one word after another from a UTF-8 text. Words are runs of letters and digits; everything else, bytes that
/// are no UTF-8 too, stands between them. Apostrophes, soft hyphens and accents are part of a word and fall away: "ё"
/// is "е" (but "й" is a letter of its own), "Gov't" is "govt", "Türkmenistan" "turkmenistan". A word that mixes Latin
/// and Cyrillic is taken for one in either, if the letters of the other look like its own: "СНГ" with a Latin C is
/// "снг", "scope" with a Cyrillic "о" is "scope". Where both would do, few Cyrillic
/// letters among Latin ones are strays.
class WordReader {
 public:
  explicit WordReader(std::string_view text) : text_(text) {}
  /// The next word; false if there is none. `word` keeps its memory.
  bool next(Word& word);

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

/// All words of a text.
std::vector<Word> words_of(std::string_view text);

/// The words of a text as they are looked up, with single spaces between them. Folding twice changes nothing.
std::string fold(std::string_view text);

}  // namespace chronicle
