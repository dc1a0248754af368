// Words that are meant where one is mistyped. Private to core/query.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/store/text/text_search.h"

namespace chronicle {

/// The words of an index, to be compared with what is typed.
class Spelling {
 public:
  /// `words` are folded.
  explicit Spelling(std::vector<IndexedWord> words);

  /// The text with each word that the index does not have replaced by the nearest that it has, where there is one: one
  /// letter off, or two in words of more than five letters. Of several the one that begins with the same letter, then
  /// that of more pages. `open_end` says that the last word may still be being typed.
  std::string corrected(std::string_view text, bool open_end) const;

 private:
  bool has(const std::string& word, bool as_beginning) const;
  std::string nearest(const std::string& word, bool open_end) const;

  std::vector<IndexedWord> words_;  ///< in the order of their bytes
};

}  // namespace chronicle
