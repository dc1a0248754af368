// Numbers in English digits and groups, under every locale.
#include <algorithm>
#include <array>
#include <charconv>

#include "core/values/english.h"

namespace chronicle::english {

std::string in_words(double number) {
  if (number == 0) number = 0;     // which has no sign
  std::array<char, 400> buffer{};  // the smallest double takes 343
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed).ptr;
  std::string text(buffer.data(), end);
  const std::size_t start = text.front() == '-' ? 1 : 0;
  const std::size_t point = std::min(text.find('.'), text.size());
  if (point - start < 5) return text;
  for (std::size_t at = point; at > start + 3;) {
    at -= 3;
    text.insert(at, "\u00A0");
  }
  return text;
}

}  // namespace chronicle::english
