#include "core/brief/writers/markup.h"

#include "core/base/utf8.h"
#include "core/words/one_line.h"

namespace chronicle {
std::string escape_markup(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = next_code_point(text, at);
    const std::string_view shown = stand_in_for(c).value_or(text.substr(start, at - start));
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
