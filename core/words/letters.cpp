#include "core/words/letters.h"

#include <algorithm>
#include <vector>

#include "core/base/utf8.h"

namespace chronicle {

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
}

std::u32string letters_of(std::string_view text) {
  std::u32string letters;
  for (std::size_t at = 0; at < text.size();) letters += next_code_point(text, at);
  return letters;
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int letters_between(const std::u32string& one, const std::u32string& other, int most, bool open_end) {
  // By rows of the table of distances, of which the last three are kept.
  const std::size_t width = other.size() + 1;
  std::vector<int> before(width), last(width), now(width);
  for (std::size_t j = 0; j < width; ++j) last[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= one.size(); ++i) {
    now[0] = static_cast<int>(i);
    for (std::size_t j = 1; j < width; ++j) {
      const int change = one[i - 1] == other[j - 1] ? 0 : 1;
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + change});
      if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
        now[j] = std::min(now[j], before[j - 2] + 1);
    }
    if (*std::min_element(now.begin(), now.end()) > most) return most + 1;
    before.swap(last);
    last.swap(now);
  }
  return std::min(open_end ? *std::min_element(last.begin(), last.end()) : last.back(), most + 1);
}

int letters_between(std::string_view one, std::string_view other, int most, bool open_end) {
  return letters_between(letters_of(one), letters_of(other), most, open_end);
}

}  // namespace chronicle
