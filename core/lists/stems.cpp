#include "core/lists/stems.h"

#include <algorithm>

#include "core/words/fold.h"
#include "core/words/stem.h"

namespace chronicle {

std::string stem_or_word(const std::string& folded) {
  std::string stem = stem_of(folded);
  return stem.empty() ? folded : stem;
}

std::vector<std::string> stems_of(std::string_view text) {
  std::vector<std::string> stems;
  for (const Word& word : words_of(text)) stems.push_back(stem_or_word(word.folded));
  return stems;
}

std::vector<std::vector<std::string>> names_in_stems(std::string_view names) {
  std::vector<std::vector<std::string>> all;
  for (std::size_t at = 0; at < names.size();) {
    const std::size_t end = std::min(names.find(',', at), names.size());
    all.push_back(stems_of(names.substr(at, end - at)));
    at = end + 1;
  }
  return all;
}

bool stands_at(const std::vector<std::string>& words, std::size_t at, const std::vector<std::string>& name) {
  return at + name.size() <= words.size() &&
         std::equal(name.begin(), name.end(), words.begin() + static_cast<std::ptrdiff_t>(at));
}

}  // namespace chronicle
