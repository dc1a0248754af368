// The languages that pages are written in.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace chronicle {

enum class Language { english, russian, kazakh };

/// Their ISO 639 codes, in the order of the enumeration: those of names in the record.
inline constexpr std::array<std::string_view, 3> language_codes{"en", "ru", "kk"};
/// The code of a language.
constexpr std::string_view code_of(Language language) { return language_codes.at(static_cast<std::size_t>(language)); }

/// The language with that code; nothing if pages are not written in it.
constexpr std::optional<Language> language_of(std::string_view code) {
  for (std::size_t i = 0; i < language_codes.size(); ++i)
    if (language_codes.at(i) == code) return static_cast<Language>(i);
  return std::nullopt;
}

/// What `languages_read` gives.
inline constexpr std::array read_in_english{Language::english, Language::russian};
inline constexpr std::array read_in_russian{Language::russian, Language::english};
inline constexpr std::array read_in_kazakh{Language::kazakh, Language::russian, Language::english};

/// The languages in which readers of that one take names, the best first: whoever reads Kazakh reads Russian, too.
constexpr std::span<const Language> languages_read(Language language) {
  switch (language) {
    case Language::russian:
      return read_in_russian;
    case Language::kazakh:
      return read_in_kazakh;
    case Language::english:
      break;
  }
  return read_in_english;
}

/// Whether the window says that no native reader has gone through its texts yet.
constexpr bool is_unreviewed(Language language) { return language == Language::kazakh; }

}  // namespace chronicle
