#include "core/query/questions/alike_names.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <string>

#include "core/words/fold.h"
#include "core/words/letters.h"

namespace chronicle {
namespace {

/// Names that so many records share say nothing of any two of them.
constexpr std::size_t most_alike = 20;
/// Letters of a word that may be taken for a misspelt one.
constexpr std::size_t shortest_misspelt = 5;
/// Words of a name in which an initial may stand.
constexpr std::size_t fewest_with_initial = 2, most_with_initial = 3;

/// Whether a word is long enough, and none that holds a number, to be taken for a misspelt one.
bool may_be_misspelt(std::string_view word) {
  return word.size() >= shortest_misspelt && count_characters(word) >= shortest_misspelt && !has_digit(word);
}

/// Whether one of two words is the first letter of the other.
bool is_initial(const std::u32string& one, const std::u32string& other) {
  return one.front() == other.front() && (one.size() == 1) != (other.size() == 1);
}

/// A name without one of its words. Names that differ in one word meet under what they have in common.
struct Gap {
  std::uint64_t key;  ///< a hash of the other words
  std::uint32_t name, at;
};
/// A name with all its words.
struct WholeName {
  std::uint64_t key;  ///< a hash of them
  std::uint32_t name;
};

/// The hashes of a name and of its gaps, from those of its words.
class NameHashes {
 public:
  explicit NameHashes(WordOrder order) : base_(order == WordOrder::counts ? 0x9E3779B97F4A7C15U : 1) {}

  void clear() { before_.assign(1, 0), words_.clear(); }
  void add(std::string_view word) {
    words_.push_back(std::hash<std::string_view>{}(word) | 1);
    before_.push_back(before_.back() * base_ + words_.back());
  }
  std::uint64_t whole() const { return before_.back(); }
  /// Of the words without the last, without the one before it ...: `take(at, key)`.
  template <typename Take>
  void take_gaps(const Take& take) const {
    std::uint64_t after = 0, power = 1;
    for (std::size_t at = words_.size(); at-- > 0; power *= base_) {
      take(at, before_[at] * power + after);
      after += words_[at] * power;
    }
  }

 private:
  std::uint64_t base_;  ///< 1: in whatever order the words stand
  std::vector<std::uint64_t> words_, before_;
};

/// Leaves out entries whose key no other has, or hardly any: there are many of them, and few of the others to sort.
template <typename Entry>
void keep_shared(std::vector<Entry>& entries) {
  const std::size_t places = std::bit_ceil(8 * entries.size() + 2);
  const int shift = 64 - std::countr_zero(places);
  std::vector<bool> once(places), again(places);
  for (const Entry& entry : entries) {
    const std::uint64_t place = entry.key >> shift;
    if (once[place]) again[place] = true;
    once[place] = true;
  }
  std::erase_if(entries, [&](const Entry& entry) { return !again[entry.key >> shift]; });
}

/// Calls `visit(first, end)` with the entries of each key that several have, but not too many.
template <typename Entry, typename Visit>
void visit_shared(std::vector<Entry> entries, const Visit& visit) {
  keep_shared(entries);
  std::sort(entries.begin(), entries.end(), [](const Entry& one, const Entry& other) {
    return one.key != other.key ? one.key < other.key : one.name < other.name;
  });
  for (auto first = entries.begin(); first != entries.end();) {
    const auto end = std::find_if(first, entries.end(), [&](const Entry& entry) { return entry.key != first->key; });
    if (const auto count = static_cast<std::size_t>(end - first); count > 1 && count <= most_alike) visit(first, end);
    first = end;
  }
}

class NameMatcher {
 public:
  NameMatcher(const std::vector<std::string_view>& names, WordOrder order) : names_(names), order_(order) {}

  std::vector<NamePair> match() {
    read_names();
    visit_shared(std::move(wholes_), [&](auto first, auto end) { pair_same(first, end); });
    visit_shared(std::move(gaps_), [&](auto first, auto end) { pair_alike(first, end); });
    return std::move(pairs_);
  }

 private:
  void read_names() {
    NameHashes hashes(order_);
    std::vector<bool> may_differ;
    for (std::uint32_t name = 0; name < names_.size(); ++name) {
      hashes.clear(), may_differ.clear();
      WordReader reader(names_[name]);
      while (reader.next(word_)) {
        hashes.add(word_.folded);
        may_differ.push_back(may_be_misspelt(word_.folded));
      }
      if (may_differ.empty()) continue;
      wholes_.push_back({hashes.whole(), name});
      const bool may_have_initial = may_differ.size() >= fewest_with_initial && may_differ.size() <= most_with_initial;
      hashes.take_gaps([&](std::size_t at, std::uint64_t key) {
        if (may_have_initial || may_differ[at]) gaps_.push_back({key, name, static_cast<std::uint32_t>(at)});
      });
    }
  }

  template <typename Entries>
  void pair_same(Entries first, Entries end) {
    for (auto one = first; one != end; ++one)
      for (auto other = std::next(one); other != end; ++other) pairs_.push_back({one->name, other->name, true});
  }

  /// A name of a gap, taken apart.
  struct Parts {
    std::uint32_t name;
    std::size_t words, long_words;  ///< long: of more than two letters, those beside the gap
    std::string in_gap;
  };

  template <typename Gaps>
  void pair_alike(Gaps first, Gaps end) {
    std::vector<Parts> parts;
    for (auto gap = first; gap != end; ++gap) parts.push_back(parts_of(*gap));
    for (auto one = parts.begin(); one != parts.end(); ++one)
      for (auto other = std::next(one); other != parts.end(); ++other)
        if (one->name != other->name && are_alike(*one, *other)) pairs_.push_back({one->name, other->name, false});
  }

  Parts parts_of(const Gap& gap) {
    Parts parts{gap.name, 0, 0, {}};
    WordReader reader(names_[gap.name]);
    for (; reader.next(word_); ++parts.words) {
      if (parts.words == gap.at)
        parts.in_gap = word_.folded;
      else if (count_characters(word_.folded) > 2)
        ++parts.long_words;
    }
    return parts;
  }

  /// Whether the words in the gaps of two names, which are else the same, may be one.
  static bool are_alike(const Parts& one, const Parts& other) {
    if (one.in_gap == other.in_gap) return false;
    const std::u32string first = letters_of(one.in_gap), second = letters_of(other.in_gap);
    if (may_be_misspelt(one.in_gap) && may_be_misspelt(other.in_gap) && letters_between(first, second, 1) == 1)
      return true;
    // Initials stand for first names, beside a name that is written out.
    return one.words >= fewest_with_initial && one.words <= most_with_initial && one.long_words > 0 &&
           is_initial(first, second);
  }

  const std::vector<std::string_view>& names_;
  WordOrder order_;
  Word word_;
  std::vector<WholeName> wholes_;
  std::vector<Gap> gaps_;
  std::vector<NamePair> pairs_;
};

}  // namespace

std::vector<NamePair> alike_names(const std::vector<std::string_view>& names, WordOrder order) {
  return NameMatcher(names, order).match();
}

}  // namespace chronicle
