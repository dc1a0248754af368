#include "core/brief/markup.h"

#include "core/base/utf8.h"
#include "core/words/one_line.h"

namespace chronicle {
namespace {

/// QTextDocument looks through the rest of a word for each line of it: a word of a megabyte would take minutes. One
/// that no writing has gets places to break every so many bytes.
constexpr std::size_t longest_word = 1000;

}  // namespace

std::string escape_markup(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  std::size_t word = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = next_code_point(text, at);
    const std::string_view shown = stand_in_for(c).value_or(text.substr(start, at - start));
    word = shown == " " ? 0 : word + shown.size();
    if (word > longest_word) {
      safe += "\u200b";
      word = shown.size();
    }
    if (c == '&') {
      safe += "&amp;";
    } else if (c == '<') {
      safe += "&lt;";
    } else if (c == '>') {
      safe += "&gt;";
    } else if (c == '"') {
      safe += "&quot;";
    } else {
      safe += shown;
    }
  }
  return safe;
}

}  // namespace chronicle
