#include "core/base/utf8.h"

namespace chronicle {
namespace {

/// How many bytes follow `lead`, and the range of the first of them; nothing if `lead` starts no character.
struct Sequence {
  std::size_t following;
  unsigned char low, high;
};

std::optional<Sequence> sequence_of(unsigned char lead) {
  if (lead < 0x80) return Sequence{0, 0, 0};
  if (lead >= 0xC2 && lead <= 0xDF) return Sequence{1, 0x80, 0xBF};
  if (lead == 0xE0) return Sequence{2, 0xA0, 0xBF};
  if (lead == 0xED) return Sequence{2, 0x80, 0x9F};
  if (lead >= 0xE1 && lead <= 0xEF) return Sequence{2, 0x80, 0xBF};
  if (lead == 0xF0) return Sequence{3, 0x90, 0xBF};
  if (lead >= 0xF1 && lead <= 0xF3) return Sequence{3, 0x80, 0xBF};
  if (lead == 0xF4) return Sequence{3, 0x80, 0x8F};
  return std::nullopt;
}

/// How many bytes the character at `at` has; 0 if it is not well-formed.
std::size_t length_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto sequence = sequence_of(byte(at));
  if (!sequence || sequence->following >= text.size() - at) return 0;
  for (std::size_t i = 1; i <= sequence->following; ++i) {
    const unsigned char low = i == 1 ? sequence->low : 0x80;
    const unsigned char high = i == 1 ? sequence->high : 0xBF;
    if (byte(at + i) < low || byte(at + i) > high) return 0;
  }
  return sequence->following + 1;
}

}  // namespace

std::optional<std::size_t> first_bad_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = length_at(text, at);
    if (length == 0) return at;
    at += length;
  }
  return std::nullopt;
}

char32_t decode_code_point(std::string_view text, std::size_t& at) {
  constexpr char32_t replacement = 0xFFFD;
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t length = length_at(text, at);
  if (length < 2) {
    ++at;
    return length == 1 ? lead : replacement;
  }
  char32_t c = lead & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) c = c << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
  at += length;
  return c;
}

}  // namespace chronicle
