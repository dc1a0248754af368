#include "core/words/characters.h"

#include <algorithm>
#include <array>

#include "core/base/utf8.h"

namespace chronicle {
namespace {

struct Stretch {
  char32_t first, last;
};

template <std::size_t N>
bool is_among(const std::array<Stretch, N>& stretches, char32_t c) {
  return std::any_of(stretches.begin(), stretches.end(),
                     [c](const Stretch& one) { return is_between(c, one.first, one.last); });
}

constexpr std::array<Stretch, 6> forbidden{
    {{0x7F, 0x9F}, {0x2028, 0x202E}, {0x2066, 0x2069}, {0xFDD0, 0xFDEF}, {0xFFF9, 0xFFFC}, {0xFFFE, 0xFFFF}}};

/// Blanks (general category Z) and what Unicode calls default ignorable.
constexpr std::array<Stretch, 18> without_sign{{{0x00, 0x20},
                                                {0xA0, 0xA0},
                                                {0xAD, 0xAD},
                                                {0x34F, 0x34F},
                                                {0x61C, 0x61C},
                                                {0x115F, 0x1160},
                                                {0x1680, 0x1680},
                                                {0x17B4, 0x17B5},
                                                {0x180B, 0x180F},
                                                {0x2000, 0x200F},
                                                {0x2028, 0x202F},
                                                {0x205F, 0x206F},
                                                {0x3000, 0x3000},
                                                {0x3164, 0x3164},
                                                {0xFE00, 0xFE0F},
                                                {0xFEFF, 0xFEFF},
                                                {0xFFA0, 0xFFA0},
                                                {0xE0000, 0xE0FFF}}};

}  // namespace

bool is_forbidden(char32_t c) {
  if (c < 0x20) return c != '\t' && c != '\n' && c != '\r';
  return c >= 0x7F && (is_among(forbidden, c) || (c & 0xFFFEU) == 0xFFFEU);
}

std::optional<char32_t> first_forbidden(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (const char32_t c = next_code_point(text, at); is_forbidden(c)) return c;
  return std::nullopt;
}

bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (!is_among(without_sign, next_code_point(text, at))) return false;
  return true;
}

std::string name_of(char32_t c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string hexadecimal;
  for (; c > 0 || hexadecimal.size() < 4; c >>= 4) hexadecimal.insert(hexadecimal.begin(), digits[c & 0xF]);
  return "U+" + hexadecimal;
}

}  // namespace chronicle
