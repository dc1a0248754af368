#include "core/brief/markup.h"

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
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    word = byte <= 0x20 ? 0 : word + 1;
    if (word > longest_word && (byte & 0xC0U) != 0x80U) {
      safe += "\u200b";
      word = 1;
    }
    if (c == '&') {
      safe += "&amp;";
    } else if (c == '<') {
      safe += "&lt;";
    } else if (c == '>') {
      safe += "&gt;";
    } else if (c == '"') {
      safe += "&quot;";
    } else if (byte < 0x20 || byte == 0x7F) {
      safe += ' ';
    } else {
      safe += c;
    }
  }
  return safe;
}

}  // namespace chronicle
