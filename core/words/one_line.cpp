#include "core/words/one_line.h"

#include "core/base/utf8.h"
#include "core/words/characters.h"

namespace chronicle {
namespace {

/// Whether a byte is a letter or mark of ASCII, as most are: it may stand.
bool is_plain(char byte) { return byte > ' ' && byte < '\x7F'; }

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029; }

}  // namespace

std::optional<std::string_view> stand_in_for(char32_t c) {
  if (is_control(c)) return " ";
  if (is_forbidden(c) || c == 0xFFFD) return "\uFFFD";
  return std::nullopt;
}

namespace {

/// What is shown for the text at `at`: a run of plain characters as it is, else what stands for one. Moves on past it.
std::string_view take_shown(std::string_view text, std::size_t& at) {
  const std::size_t start = at;
  while (at < text.size() && is_plain(text[at])) ++at;
  if (at > start) return text.substr(start, at - start);
  if (text[at] == ' ') return text.substr(at++, 1);
  const char32_t c = next_code_point(text, at);
  return stand_in_for(c).value_or(text.substr(start, at - start));
}

}  // namespace

std::string one_line(std::string_view text) {
  std::string line;
  line.reserve(text.size());
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view shown = take_shown(text, at);
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
