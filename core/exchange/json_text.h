// Writes JSON text. Private to core/exchange.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace chronicle::exchange {

enum class JsonLayout { indented, one_line };

/// Puts JSON together, two spaces of indent a level or in one line. The caller keeps the order: a key before each value
/// in an object, an end for each beginning.
class JsonText {
 public:
  explicit JsonText(JsonLayout layout) : layout_(layout) {}

  /// Commas, line ends and indents come by themselves.
  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_list() { begin('['); }
  void end_list() { end(']'); }
  void key(std::string_view key);
  /// A text, which must be UTF-8.
  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  void value(std::int64_t number);
  /// A finite number; whole ones have no decimal point, others as few digits as read back the same.
  void value(double number);
  void value(bool flag);

  /// All that was written; nothing may be written after it.
  std::string take() && { return std::move(text_); }

 private:
  void begin(char bracket);
  void end(char bracket);
  void begin_line();
  void before_value();
  void quote(std::string_view text);

  JsonLayout layout_;
  std::string text_;
  std::size_t level_ = 0;
  bool is_first_ = true;    ///< nothing stands in the innermost list or object yet
  bool after_key_ = false;  ///< a key waits for its value
};

}  // namespace chronicle::exchange
