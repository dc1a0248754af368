#include "core/export/printed.h"

#include "core/base/utf8.h"
#include "core/words/one_line.h"

namespace chronicle {
namespace {

std::string escape(char32_t unit) {
  std::string text = "\\u";
  for (const int shift : {12, 8, 4, 0}) text += "0123456789abcdef"[(unit >> shift) & 0xFU];
  return text;
}

/// Beyond ASCII JSON needs no escapes, so none of these is one already.
bool gives_orders(char32_t c) { return c >= 0x7F && c != 0xFFFD && c <= 0xFFFF && stand_in_for(c).has_value(); }

}  // namespace

std::string printed(const nlohmann::ordered_json& value) {
  const std::string json = value.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  std::string safe;
  for (std::size_t at = 0; at < json.size();) {
    const std::size_t start = at;
    const char32_t c = next_code_point(json, at);
    safe += gives_orders(c) ? escape(c) : json.substr(start, at - start);
  }
  return safe + "\n";
}

std::string alternatives(const std::vector<std::string_view>& words) {
  std::string text(words.front());
  for (std::size_t i = 1; i < words.size(); ++i) {
    text += i + 1 < words.size() ? ", " : " or ";
    text += words[i];
  }
  return text;
}

}  // namespace chronicle
