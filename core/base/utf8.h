// UTF-8: is a text well-formed, and which characters has it?
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace chronicle {

/// Byte offset of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7); nothing if all is well.
std::optional<std::size_t> first_bad_utf8(std::string_view text);

/// As `next_code_point`, whatever the character.
char32_t decode_code_point(std::string_view text, std::size_t& at);

/// The character at `at`, which moves behind it. A byte that is not well-formed is U+FFFD.
inline char32_t next_code_point(std::string_view text, std::size_t& at) {
  // Texts of many megabytes are read so: what has one or two bytes, as all Latin and Cyrillic letters, is read here.
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80) return ++at, lead;
  if (lead >= 0xC2 && lead <= 0xDF && at + 1 < text.size()) {
    const auto second = static_cast<unsigned char>(text[at + 1]);
    if ((second & 0xC0U) == 0x80U) return at += 2, (lead & 0x1FU) << 6 | (second & 0x3FU);
  }
  return decode_code_point(text, at);
}

}  // namespace chronicle
