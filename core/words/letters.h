// The letters of UTF-8 texts: counted, and compared.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace chronicle {

/// Whether a character begins with that byte.
constexpr bool starts_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

/// How many characters a text has.
std::size_t count_characters(std::string_view text);

/// The characters of a text.
std::u32string letters_of(std::string_view text);

/// Whether one of them is a digit of ASCII.
bool has_digit(std::string_view text);

/// By how many letters two texts differ: left out, added, another, or two that changed places; `most` + 1 if by more
/// than `most`. With `open_end`, by how many the first differs from a beginning of the second.
int letters_between(const std::u32string& one, const std::u32string& other, int most, bool open_end = false);
int letters_between(std::string_view one, std::string_view other, int most, bool open_end = false);

}  // namespace chronicle
