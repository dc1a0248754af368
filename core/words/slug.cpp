#include "core/words/slug.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/words/fold.h"
#include "core/words/other_script.h"

namespace chronicle {
namespace {

constexpr std::size_t longest = 60;

/// The letters of Kazakh that Russian does not have.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kazakh{
    {{"ә", "a"}, {"ғ", "g"}, {"қ", "k"}, {"ң", "n"}, {"ө", "o"}, {"ұ", "u"}, {"ү", "u"}, {"һ", "h"}, {"і", "i"}}};

std::string without_kazakh(std::string word) {
  for (const auto& [letter, latin] : kazakh)
    for (auto at = word.find(letter); at != std::string::npos; at = word.find(letter))
      word.replace(at, letter.size(), latin);
  return word;
}

bool has_cyrillic(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c == '\xD0' || c == '\xD1'; });
}

/// What of a folded word may stand in a slug.
std::string latin(const std::string& folded) {
  std::string word = without_kazakh(folded);
  if (has_cyrillic(word)) word = transliterated(word);
  std::erase_if(word, [](char c) { return !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9'); });
  return word;
}

}  // namespace

std::string slug_of(std::string_view text) {
  std::string slug;
  for (const Word& word : words_of(text)) {
    const std::string next = latin(word.folded);
    if (next.empty()) continue;
    if (slug.size() + next.size() > longest) return slug.empty() ? next.substr(0, longest) : slug;
    slug += (slug.empty() ? "" : "-") + next;
  }
  return slug;
}

}  // namespace chronicle
