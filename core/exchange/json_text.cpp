#include "core/exchange/json_text.h"

#include "core/exchange/exact_number.h"

namespace chronicle::exchange {

void JsonText::key(std::string_view key) {
  before_value();
  quote(key);
  text_ += ": ";
  after_key_ = true;
}

void JsonText::value(std::string_view text) {
  before_value();
  quote(text);
}

void JsonText::value(std::int64_t number) {
  before_value();
  text_ += std::to_string(number);
}

void JsonText::value(double number) {
  before_value();
  text_ += number_text(number);
}

void JsonText::value(bool flag) {
  before_value();
  text_ += flag ? "true" : "false";
}

void JsonText::begin(char bracket) {
  before_value();
  text_ += bracket;
  ++level_;
  is_first_ = true;
}

void JsonText::end(char bracket) {
  --level_;
  if (!is_first_) begin_line();
  text_ += bracket;
  is_first_ = false;
}

void JsonText::begin_line() {
  if (layout_ == JsonLayout::one_line) return;
  text_ += '\n';
  text_.append(2 * level_, ' ');
}

void JsonText::before_value() {
  if (!after_key_ && level_ > 0) {
    if (!is_first_) text_ += layout_ == JsonLayout::one_line ? ", " : ",";
    begin_line();
  }
  after_key_ = false;
  is_first_ = false;
}

void JsonText::quote(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef", escaped = "\"\\\b\f\n\r\t", letters = "\"\\bfnrt";
  text_ += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (const auto at = escaped.find(c); at != std::string_view::npos) {
      text_ += '\\';
      text_ += letters[at];
    } else if (byte < 0x20) {
      text_ += "\\u00";
      text_ += digits[byte >> 4];
      text_ += digits[byte & 0xFU];
    } else {
      text_ += c;
    }
  }
  text_ += '"';
}

}  // namespace chronicle::exchange
