#include "core/exchange/exact_number.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace chronicle::exchange {
namespace {

/// A decimal number without its sign: 0.`digits` times ten to the power `exponent`, with a first and a last digit that
/// are not 0. Nothing has no digits.
struct Decimal {
  std::string digits;
  std::int64_t exponent = 0;

  bool operator==(const Decimal&) const = default;
};

std::int64_t exponent_in(std::string_view text) {
  const auto mark = text.find_first_of("eE");
  if (mark == std::string_view::npos) return 0;
  text.remove_prefix(mark + 1);
  if (text.starts_with('+')) text.remove_prefix(1);
  std::int64_t exponent = 0;
  std::from_chars(text.data(), text.data() + text.size(), exponent);  // too long a one has no finite value but 0
  return exponent;
}

Decimal decimal_of(std::string_view text) {
  Decimal number;
  std::int64_t before_point = 0;
  bool in_fraction = false;
  for (const char c : text.substr(0, text.find_first_of("eE"))) {
    if (c < '0' || c > '9') {
      in_fraction = in_fraction || c != '-';  // nlohmann's parser puts the point of the locale in the place of "."
      continue;
    }
    if (c == '0' && number.digits.empty()) {
      before_point -= in_fraction ? 1 : 0;
      continue;
    }
    number.digits += c;
    before_point += in_fraction ? 0 : 1;
  }
  number.digits.erase(number.digits.find_last_not_of('0') + 1);
  if (!number.digits.empty()) number.exponent = before_point + exponent_in(text);
  return number;
}

}  // namespace

bool is_kept_exactly(std::string_view text, double number) {
  return decimal_of(text) == decimal_of(number_text(number));
}

std::string number_text(double number) {
  constexpr double whole_up_to = 1e18;
  std::array<char, 32> buffer{};
  char* const end = buffer.data() + buffer.size();
  const bool is_whole = std::abs(number) <= whole_up_to && number == std::floor(number);
  const auto result = is_whole ? std::to_chars(buffer.data(), end, static_cast<std::int64_t>(number))
                               : std::to_chars(buffer.data(), end, number);
  return {buffer.data(), result.ptr};
}

}  // namespace chronicle::exchange
