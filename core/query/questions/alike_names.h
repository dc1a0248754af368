// Which of many names are the same, or almost.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace chronicle {

/// Whether a name with its words in another order is the same name, as of a person, whose last name may stand first.
enum class WordOrder { counts, does_not_count };

/// Two names, by their places in the list they are of.
struct NamePair {
  std::uint32_t one, other;  ///< the smaller place first
  bool are_same;             ///< word for word; else one word of each is almost the other, or its initial
};

/// Pairs of names whose words, as they are looked up (core/words/fold.h), are the same, or all but one are, which
/// differs by one slip (a letter too many, too few, another, or two in the wrong order) in a word of five letters or
/// more without a digit, or is an initial beside a name that is written out. What more than twenty names share is left
/// out: it says nothing of any two of them. A pair may be told several times. The time grows with the number of words,
/// not with that of pairs.
std::vector<NamePair> alike_names(const std::vector<std::string_view>& names, WordOrder order);

}  // namespace chronicle
