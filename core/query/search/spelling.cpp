#include "core/query/search/spelling.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "core/base/utf8.h"
#include "core/words/fold.h"

namespace chronicle {
namespace {

/// Shorter words have too many that are near.
constexpr std::size_t letters_to_mend = 3, letters_of_short = 5;

std::u32string letters_in(std::string_view text) {
  std::u32string letters;
  for (std::size_t at = 0; at < text.size();) letters += next_code_point(text, at);
  return letters;
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// By rows of the table of distances, of which the last three are kept.
int distance(const std::u32string& one, const std::u32string& other, int most, bool open_end) {
  const std::size_t width = other.size() + 1;
  std::vector<int> before(width), last(width), now(width);
  for (std::size_t j = 0; j < width; ++j) last[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= one.size(); ++i) {
    now[0] = static_cast<int>(i);
    for (std::size_t j = 1; j < width; ++j) {
      const int change = one[i - 1] == other[j - 1] ? 0 : 1;
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + change});
      if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
        now[j] = std::min(now[j], before[j - 2] + 1);
    }
    if (*std::min_element(now.begin(), now.end()) > most) return most + 1;
    before.swap(last);
    last.swap(now);
  }
  return std::min(open_end ? *std::min_element(last.begin(), last.end()) : last.back(), most + 1);
}

}  // namespace

int letters_between(std::string_view one, std::string_view other, int most, bool open_end) {
  return distance(letters_in(one), letters_in(other), most, open_end);
}

Spelling::Spelling(std::vector<IndexedWord> words) : words_(std::move(words)) {
  std::sort(words_.begin(), words_.end(), [](const auto& one, const auto& other) { return one.word < other.word; });
}

bool Spelling::has(const std::string& word, bool as_beginning) const {
  const auto at = std::lower_bound(words_.begin(), words_.end(), word,
                                   [](const IndexedWord& one, const std::string& other) { return one.word < other; });
  return at != words_.end() && (as_beginning ? at->word.starts_with(word) : at->word == word);
}

std::string Spelling::nearest(const std::string& word, bool open_end) const {
  const std::u32string typed = letters_in(word);
  if (typed.size() < letters_to_mend || has_digit(word)) return word;
  const int most = typed.size() > letters_of_short ? 2 : 1;
  // How far it is, whether it goes on, whether it begins otherwise, and of how many pages it is not.
  using Standing = std::tuple<int, bool, bool, std::int64_t>;
  std::optional<Standing> best;
  std::string found = word;
  for (const IndexedWord& one : words_) {
    if (one.word.size() < letters_to_mend || has_digit(one.word)) continue;
    const std::u32string letters = letters_in(one.word);
    if (letters.size() + static_cast<std::size_t>(most) < typed.size()) continue;
    const int whole = distance(typed, letters, most, false);
    const bool goes_on = whole > most;
    const int apart =
        goes_on && open_end && typed.size() > letters_of_short ? distance(typed, letters, 1, true) : whole;
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
