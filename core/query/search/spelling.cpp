#include "core/query/search/spelling.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "core/words/fold.h"
#include "core/words/letters.h"

namespace chronicle {
namespace {

/// Shorter words have too many that are near.
constexpr std::size_t letters_to_mend = 3, letters_of_short = 5;

}  // namespace

Spelling::Spelling(std::vector<IndexedWord> words) : words_(std::move(words)) {
  std::sort(words_.begin(), words_.end(), [](const auto& one, const auto& other) { return one.word < other.word; });
}

bool Spelling::has(const std::string& word, bool as_beginning) const {
  const auto at = std::lower_bound(words_.begin(), words_.end(), word,
                                   [](const IndexedWord& one, const std::string& other) { return one.word < other; });
  return at != words_.end() && (as_beginning ? at->word.starts_with(word) : at->word == word);
}

std::string Spelling::nearest(const std::string& word, bool open_end) const {
  const std::u32string typed = letters_of(word);
  if (typed.size() < letters_to_mend || has_digit(word)) return word;
  const int most = typed.size() > letters_of_short ? 2 : 1;
  // How far it is, whether it goes on, whether it begins otherwise, and of how many pages it is not.
  using Standing = std::tuple<int, bool, bool, std::int64_t>;
  std::optional<Standing> best;
  std::string found = word;
  for (const IndexedWord& one : words_) {
    if (one.word.size() < letters_to_mend || has_digit(one.word)) continue;
    const std::u32string letters = letters_of(one.word);
    if (letters.size() + static_cast<std::size_t>(most) < typed.size()) continue;
    const int whole = letters_between(typed, letters, most);
    const bool goes_on = whole > most;
    const int apart =
        goes_on && open_end && typed.size() > letters_of_short ? letters_between(typed, letters, 1, true) : whole;
    if (apart > (goes_on ? 1 : most)) continue;
    const Standing standing{apart, goes_on, letters.front() != typed.front(), -one.pages};
    if (best && standing >= *best) continue;
    best = standing;
    found = one.word;
  }
  return found;
}

std::string Spelling::corrected(std::string_view text, bool open_end) const {
  const std::vector<Word> words = words_of(text);
  std::string result;
  std::size_t end = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Word& word = words[i];
    const bool may_go_on = open_end && i + 1 == words.size();
    result += text.substr(end, word.start - end);
    result += has(word.folded, may_go_on) ? std::string(text.substr(word.start, word.end - word.start))
                                          : nearest(word.folded, may_go_on);
    end = word.end;
  }
  result += text.substr(end);
  return result;
}

}  // namespace chronicle
