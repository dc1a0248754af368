#include "core/words/letter_match.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "core/base/utf8.h"
#include "core/words/fold.h"

namespace chronicle {
namespace {

constexpr int same = 6000, begins = 5000, words_side_by_side = 4200, words_in_order = 4100, words_in_any_order = 4000,
              beginnings = 3000, one_piece = 2000, strewn = 1000;
constexpr int step_cost = 10;  // below the distance of the ways, whatever is stepped over

/// Beginnings of words are how one shortens a name; nobody shortens it to more letters.
constexpr std::size_t most_beginnings = 16;
constexpr int most_stepped_over = 2;
/// Fewer letters are within nearly every name.
constexpr std::size_t least_within = 3;
constexpr int most_words_strewn_over = 3;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

LetterSet bit_of(char32_t c) {
  if (c >= 'a' && c <= 'z') return LetterSet{1} << (c - 'a');
  if (c >= '0' && c <= '9') return LetterSet{1} << (26 + c - '0');
  return LetterSet{1} << (36 + c % 28);  // the alphabet of Russian has 32 letters in a row
}

/// The end of the word that begins at `start`.
std::size_t end_of_word(std::string_view text, std::size_t start) {
  return std::min(text.find(' ', start), text.size());
}

/// "2025" is also called "25".
bool is_year(std::string_view word) { return word.size() == 4 && std::all_of(word.begin(), word.end(), is_digit); }

/// Words of up to three letters, most of which are "of", "the", "на": nobody thinks of them when shortening.
bool is_short(std::string_view word) {
  constexpr std::size_t most = 3;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size() && letters <= most; ++letters) next_code_point(word, at);
  return letters <= most;
}

std::size_t common_length(std::string_view one, std::string_view other) {
  const std::size_t most = std::min(one.size(), other.size());
  std::size_t length = 0;
  while (length < most && one[length] == other[length]) ++length;
  return length;
}

void add_range(std::vector<ByteRange>* ranges, std::size_t start, std::size_t length) {
  if (ranges == nullptr) return;
  if (!ranges->empty() && ranges->back().end == start)
    ranges->back().end += length;
  else
    ranges->push_back({start, start + length});
}

/// The start of the first word from `at` that begins with `beginning`; npos if there is none.
std::size_t find_word(std::string_view text, std::size_t at, std::string_view beginning) {
  // One look at where the beginning would end tells most words apart.
  const std::size_t last = beginning.size() - 1;
  while (at + last < text.size()) {
    if (text[at + last] == beginning[last] && text.substr(at).starts_with(beginning)) return at;
    at = end_of_word(text, at) + 1;
  }
  return std::string_view::npos;
}

/// The same, where a year is also found by its last two digits.
std::size_t find_word_or_year(std::string_view text, std::size_t at, std::string_view beginning) {
  const std::size_t word = find_word(text, at, beginning);
  if (beginning.size() != 2 || !std::all_of(beginning.begin(), beginning.end(), is_digit)) return word;
  for (; at < std::min(word, text.size()); at = end_of_word(text, at) + 1)
    if (is_year(text.substr(at, end_of_word(text, at) - at)) && text.substr(at + 2, 2) == beginning) return at + 2;
  return word;
}

/// Where each byte of a folded text comes from.
class Origins {
 public:
  explicit Origins(std::string_view text) {
    for (const Word& word : words_of(text)) {
      if (!folded_.empty()) add(" ", {word.start, word.start});
      const auto letters = letters_of(text, word);
      std::size_t letter = 0;
      for (std::size_t at = 0; at < word.folded.size(); ++letter) {
        const std::size_t start = at;
        next_code_point(word.folded, at);
        add(std::string_view(word.folded).substr(start, at - start), letters.at(letter));
      }
    }
  }

  const std::string& folded() const { return folded_; }
  ByteRange range_of(const ByteRange& folded) const { return {from_[folded.start].start, from_[folded.end - 1].end}; }

 private:
  /// Where each letter of the folded word comes from. What folding a word as a whole changes, it changes letter by
  /// letter.
  static std::vector<ByteRange> letters_of(std::string_view text, const Word& word) {
    std::vector<ByteRange> letters;
    for (std::size_t at = word.start; at < word.end;) {
      const std::size_t start = at;
      next_code_point(text, at);
      const std::string folded = fold(text.substr(start, at - start));
      if (folded.empty() && !letters.empty()) letters.back().end = at;  // an accent belongs to its letter
      for (std::size_t of_folded = 0; of_folded < folded.size();) {
        next_code_point(folded, of_folded);
        letters.push_back({start, at});
      }
    }
    return letters;
  }
  void add(std::string_view letter, const ByteRange& from) {
    folded_ += letter;
    from_.resize(folded_.size(), from);
  }

  std::string folded_;
  std::vector<ByteRange> from_;
};

/// By how many bytes of the typed letters are found: how few words were stepped over since the first that was taken, -1
/// if they cannot be found so far. Bytes are as good as letters, as words begin with whole letters.
using Steps = std::array<short, most_beginnings * 4 + 1>;

/// Calls `take(from, to, start)` for each piece of the typed letters that a word begins with: their bytes from `from`
/// to before `to` stand at `start` of the word.
template <typename Take>
void for_each_beginning(const Steps& before, std::string_view typed, std::string_view word, const Take& take) {
  const std::size_t last_start = is_year(word) ? 2 : 0;
  for (std::size_t from = 0; from < typed.size(); ++from)
    if (before[from] >= 0)
      for (std::size_t start = 0; start <= last_start; start += 2) {
        const std::size_t length = common_length(word.substr(start), typed.substr(from));
        for (std::size_t to = from + 1; to <= from + length; ++to) take(from, to, start);
      }
}

/// What is found once a word more is looked at.
Steps look_at_word(const Steps& before, std::string_view typed, std::string_view word) {
  Steps after = before;
  if (!is_short(word))
    for (std::size_t found = 1; found <= typed.size(); ++found)
      if (after[found] >= 0 && ++after[found] > most_stepped_over) after[found] = -1;
  for_each_beginning(before, typed, word, [&](std::size_t from, std::size_t to, std::size_t) {
    if (after[to] < 0 || before[from] < after[to]) after[to] = before[from];
  });
  return after;
}

/// Where the pieces stand that the last of `steps` is made of; `words` are the ranges of the words before each of them.
std::vector<ByteRange> pieces_of(const std::vector<Steps>& steps, const std::vector<ByteRange>& words,
                                 std::string_view name, std::string_view typed) {
  std::vector<ByteRange> pieces;
  std::size_t found = typed.size();
  for (std::size_t i = words.size(); i-- > 0 && found > 0;) {
    const int stepped_over = steps[i + 1][found];
    const std::size_t all = found;
    for_each_beginning(steps[i], typed, name.substr(words[i].start, words[i].end - words[i].start),
                       [&](std::size_t from, std::size_t to, std::size_t start) {
                         if (found != all || to != all || steps[i][from] != stepped_over) return;
                         pieces.push_back({words[i].start + start, words[i].start + start + to - from});
                         found = from;
                       });
  }
  return pieces;
}

/// Where the characters stand one after another from `at`, side by side as pieces; empty if not all are there.
std::vector<ByteRange> pieces_within(std::string_view text, std::size_t at,
                                     const std::vector<std::string>& characters) {
  std::vector<ByteRange> pieces;
  for (const std::string& character : characters) {
    at = text.find(character, at);
    if (at == std::string_view::npos) return {};
    add_range(&pieces, at, character.size());
    at += character.size();
  }
  return pieces;
}

}  // namespace

FoldedName::FoldedName(std::string_view folded) : text(folded) {
  for (std::size_t at = 0; at < folded.size();) {
    const bool starts_word = at == 0 || folded[at - 1] == ' ';
    if (starts_word && is_year(folded.substr(at, end_of_word(folded, at) - at)))
      starts |= bit_of(static_cast<char32_t>(folded[at + 2]));
    const char32_t c = next_code_point(folded, at);
    if (c == ' ') continue;
    letters |= bit_of(c);
    if (starts_word) starts |= bit_of(c);
  }
}

TypedLetters::TypedLetters(std::string_view typed) : folded_(fold(typed)) {
  letters_ = FoldedName(folded_).letters;
  for (Word& word : words_of(folded_)) {
    std::size_t at = 0;
    const LetterSet first = bit_of(next_code_point(word.folded, at));
    if (words_.empty()) first_ = first;
    starts_ |= first;
    words_.push_back(std::move(word.folded));
  }
  by_length_.resize(words_.size());
  std::iota(by_length_.begin(), by_length_.end(), 0);
  std::stable_sort(by_length_.begin(), by_length_.end(),
                   [this](std::size_t one, std::size_t other) { return words_[one].size() > words_[other].size(); });
  if (words_.size() != 1) return;
  for (std::size_t at = 0; at < folded_.size();) {
    const std::size_t start = at;
    next_code_point(folded_, at);
    characters_.push_back(folded_.substr(start, at - start));
  }
}

int TypedLetters::score(const FoldedName& name, int floor) const {
  const int score = find(name, floor, nullptr);
  return score > floor ? score : 0;
}

std::optional<LetterMatch> TypedLetters::match(std::string_view name) const {
  const std::string folded = fold(name);
  Ranges found;
  const int score = find(FoldedName(folded), 0, &found);
  if (score == 0) return std::nullopt;
  const Origins origins(name);
  LetterMatch match{score, {}};
  std::sort(found.begin(), found.end(), [](const auto& one, const auto& other) { return one.start < other.start; });
  for (const ByteRange& range : found) match.ranges.push_back(origins.range_of(range));
  return match;
}

int TypedLetters::find(const FoldedName& name, int floor, Ranges* ranges) const {
  // Most names are told apart by the sets, without a look at their text.
  if (folded_.empty() || (letters_ & ~name.letters) != 0) return 0;
  const bool has_first = (first_ & ~name.starts) == 0;
  if (has_first && name.text.starts_with(folded_)) {
    add_range(ranges, 0, folded_.size());
    return name.text.size() == folded_.size() ? same : begins;
  }
  if (floor < words_side_by_side && (starts_ & ~name.starts) == 0)
    if (const int score = find_words(name.text, ranges)) return score;
  if (words_.size() > 1) return 0;
  if (floor < beginnings && has_first)
    if (const int score = find_beginnings(name.text, ranges)) return score;
  if (floor >= one_piece || characters_.size() < least_within) return 0;
  if (const int score = find_piece(name.text, ranges)) return score;
  return floor < strewn && has_first ? find_strewn(name.text, ranges) : 0;
}

int TypedLetters::find_words(std::string_view name, Ranges* ranges) const {
  std::vector<std::size_t> starts(words_.size());
  bool side_by_side = true;
  std::size_t at = 0, next = 0;
  for (std::size_t i = 0; i < words_.size() && at != std::string_view::npos; ++i) {
    at = starts[i] = find_word_or_year(name, next, words_[i]);
    side_by_side = side_by_side && (i == 0 || at == next);
    if (at != std::string_view::npos) next = end_of_word(name, at) + 1;
  }
  int score = side_by_side ? words_side_by_side : words_in_order;
  if (at == std::string_view::npos) {
    // Two typed words that fit the same word of the name begin alike: the longer one is the harder to place.
    std::vector<std::size_t> taken;  // by the ends of the words
    for (const std::size_t i : by_length_) {
      at = find_word_or_year(name, 0, words_[i]);
      while (at != std::string_view::npos &&
             std::find(taken.begin(), taken.end(), end_of_word(name, at)) != taken.end())
        at = find_word_or_year(name, end_of_word(name, at) + 1, words_[i]);
      if (at == std::string_view::npos) return 0;
      starts[i] = at;
      taken.push_back(end_of_word(name, at));
    }
    score = words_in_any_order;
  }
  if (ranges != nullptr)
    for (std::size_t i = 0; i < words_.size(); ++i) ranges->push_back({starts[i], starts[i] + words_[i].size()});
  return score;
}

int TypedLetters::find_beginnings(std::string_view name, Ranges* ranges) const {
  if (characters_.size() < 2 || characters_.size() > most_beginnings) return 0;
  Steps steps;
  steps.fill(-1);
  steps[0] = 0;
  std::vector<Steps> history;
  std::vector<ByteRange> words;
  if (ranges != nullptr) history.push_back(steps);
  int best = most_stepped_over + 1;
  bool begun = false;
  for (std::size_t start = 0; start < name.size() && best > 0;) {
    const std::size_t end = end_of_word(name, start);
    const std::string_view word = name.substr(start, end - start);
    const bool may_begin = word[0] == folded_[0] || is_year(word);
    if (!begun && !may_begin) {
      start = end + 1;
      continue;
    }
    begun = true;
    steps = look_at_word(steps, folded_, word);
    const int stepped_over = steps[folded_.size()];
    const bool is_better = stepped_over >= 0 && stepped_over < best;
    if (is_better) best = stepped_over;
    if (ranges != nullptr) {
      words.push_back({start, end});
      history.push_back(steps);
      if (is_better) *ranges = pieces_of(history, words, name, folded_);
    }
    start = end + 1;
  }
  return best > most_stepped_over ? 0 : beginnings - best * step_cost;
}

int TypedLetters::find_piece(std::string_view name, Ranges* ranges) const {
  const std::size_t at = name.find(folded_);
  if (at == std::string_view::npos) return 0;
  add_range(ranges, at, folded_.size());
  return one_piece;
}

int TypedLetters::find_strewn(std::string_view name, Ranges* ranges) const {
  const std::size_t most_pieces = (characters_.size() + 1) / 2;
  for (std::size_t start = find_word(name, 0, characters_[0]); start != std::string_view::npos;
       start = find_word(name, end_of_word(name, start) + 1, characters_[0])) {
    std::size_t end = end_of_word(name, start);
    for (int i = 1; i < most_words_strewn_over && end < name.size(); ++i) end = end_of_word(name, end + 1);
    const Ranges pieces = pieces_within(name.substr(0, end), start, characters_);
    if (pieces.empty() || pieces.size() > most_pieces) continue;
    if (ranges != nullptr) *ranges = pieces;
    return strewn - static_cast<int>(pieces.size()) * step_cost;
  }
  return 0;
}

std::optional<LetterMatch> letter_match(std::string_view typed, std::string_view name) {
  return TypedLetters(typed).match(name);
}

}  // namespace chronicle
