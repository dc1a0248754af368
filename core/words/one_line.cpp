#include "core/words/one_line.h"

#include "core/base/utf8.h"
#include "core/words/characters.h"

namespace chronicle {
namespace {

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029; }

}  // namespace

std::optional<std::string_view> stand_in_for(char32_t c) {
  if (is_control(c)) return " ";
  if (is_forbidden(c) || c == 0xFFFD) return "\uFFFD";
  return std::nullopt;
}

std::string one_line(std::string_view text) {
  std::string line;
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = next_code_point(text, at);
    const std::string_view shown = stand_in_for(c).value_or(text.substr(start, at - start));
    if (shown == " ") {
      gap = true;
      continue;
    }
    if (gap) line += ' ';
    gap = false;
    line += shown;
  }
  if (gap) line += ' ';
  return line;
}

bool is_one_line(std::string_view text) {
  return !first_forbidden(text) && text.find_first_of("\t\n\r") == std::string_view::npos;
}

}  // namespace chronicle
