#include "core/words/shown_text.h"

#include "core/base/utf8.h"
#include "core/words/characters.h"

namespace chronicle {
namespace {

constexpr std::size_t most_shown = 60;

}  // namespace

std::string shown_text(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    if (result.size() >= most_shown) return result + "…";
    const std::size_t start = at;
    const char32_t c = next_code_point(text, at);
    const std::string_view letter = text.substr(start, at - start);
    if (c == ' ' || !(is_forbidden(c) || is_blank(letter)))
      result += letter;
    else
      result += "<" + name_of(c) + ">";
  }
  return result;
}

std::string shown_in_quotes(std::string_view text) { return "\"" + shown_text(text) + "\""; }

}  // namespace chronicle
