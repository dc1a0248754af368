#include "core/words/capitalised.h"

#include "core/base/utf8.h"
#include "core/words/characters.h"

namespace chronicle {
namespace {

/// Blocks in which each capital stands right before its small letter, which is odd or even.
bool follows_capital(char32_t c) {
  const bool is_odd = c % 2 == 1;
  if (is_between(c, 0x139, 0x148) || is_between(c, 0x179, 0x17E) || is_between(c, 0x4C1, 0x4CE)) return !is_odd;
  return is_odd && c != 0x131 &&
         (is_between(c, 0x100, 0x137) || is_between(c, 0x14A, 0x177) || is_between(c, 0x460, 0x481) ||
          is_between(c, 0x48A, 0x4BF) || is_between(c, 0x4D0, 0x52F));
}

char32_t capital_of(char32_t c) {
  if (is_between(c, 'a', 'z') || (is_between(c, 0xE0, 0xFE) && c != 0xF7)) return c - 0x20;
  if (c == 0xFF) return 0x178;
  if (follows_capital(c)) return c - 1;
  if ((is_between(c, 0x3B1, 0x3C9) && c != 0x3C2) || is_between(c, 0x430, 0x44F)) return c - 0x20;
  if (is_between(c, 0x450, 0x45F)) return c - 0x50;
  if (c == 0x4CF) return 0x4C0;
  if (is_between(c, 0x561, 0x586)) return c - 0x30;
  return c;
}

}  // namespace

std::string with_capital(std::string_view text) {
  std::string result(text);
  if (text.empty()) return result;
  std::size_t length = 0;
  const char32_t c = next_code_point(text, length);
  const char32_t capital = capital_of(c);
  if (capital == c) return result;
  // A capital takes as many bytes as its small letter, one or two.
  result[length - 1] = static_cast<char>(length == 1 ? capital : 0x80U | (capital & 0x3FU));
  if (length == 2) result[0] = static_cast<char>(0xC0U | capital >> 6U);
  return result;
}

}  // namespace chronicle
