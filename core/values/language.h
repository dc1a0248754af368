// The languages that pages are written in.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace chronicle {

enum class Language { english, russian };

/// Their ISO 639 codes, in the order of the enumeration: those of names in the record.
inline constexpr std::array<std::string_view, 2> language_codes{"en", "ru"};
/// The code of a language.
constexpr std::string_view code_of(Language language) { return language_codes.at(static_cast<std::size_t>(language)); }

/// The language with that code; nothing if pages are not written in it.
constexpr std::optional<Language> language_of(std::string_view code) {
  for (std::size_t i = 0; i < language_codes.size(); ++i)
    if (language_codes.at(i) == code) return static_cast<Language>(i);
  return std::nullopt;
}

}  // namespace chronicle
