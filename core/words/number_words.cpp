#include "core/words/number_words.h"

#include <array>
#include <cstdio>

namespace chronicle {

std::string number_words(double number) {
  std::array<char, 400> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%.6f", number);
  std::string text = buffer.data();
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  const std::size_t start = text.front() == '-' ? 1 : 0;
  const std::size_t point = std::min(text.find('.'), text.size());
  if (point - start < 5) return text;
  for (std::size_t at = point; at > start + 3;) {
    at -= 3;
    text.insert(at, "\u00A0");
  }
  return text;
}

}  // namespace chronicle
