// In which languages a page calls documents and sources.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "core/values/language.h"

namespace chronicle {

/// Of the titles that a document or source has; one without a title in that language is called by the next that
/// readers of it read (`languages_read`). What is no title, such as the name of a state, is in the language of the
/// page.
struct TitleLanguages {
  std::optional<Language> first{};  ///< absent: that of the page
  bool both = false;                ///< the title in the next language stands behind it, if there is one

  bool operator==(const TitleLanguages&) const = default;
};

/// The words for those that can be chosen beside that of the page: codes of languages, then the word for both.
inline constexpr std::array<std::string_view, 4> title_words{language_codes[0], language_codes[1], language_codes[2],
                                                             "both"};

/// What such a word stands for; any other is the language of the page.
constexpr TitleLanguages title_languages_of(std::string_view word) {
  return {.first = language_of(word), .both = word == title_words.back()};
}
/// The word, empty for the language of the page alone.
constexpr std::string_view word_of(const TitleLanguages& titles) {
  if (titles.both) return title_words.back();
  return titles.first ? code_of(*titles.first) : std::string_view();
}

}  // namespace chronicle
