#include "core/values/digits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace chronicle {
namespace {

constexpr double exact_up_to = 9007199254740992.0;  // 2^53: every whole number below is a double of its own

}  // namespace

std::string two_digits(unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string in_digits(double number, std::string_view point) {
  if (number == 0) number = 0;     // which has no sign
  std::array<char, 400> buffer{};  // the smallest double takes 343
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed).ptr;
  std::string text(buffer.data(), end);
  const std::size_t start = text.front() == '-' ? 1 : 0;
  const std::size_t whole = std::min(text.find('.'), text.size());
  if (whole < text.size()) text.replace(whole, 1, point);
  if (whole - start < 5) return text;
  for (std::size_t at = whole; at > start + 3;) {
    at -= 3;
    text.insert(at, no_break_space);
  }
  return text;
}

bool is_currency(std::string_view unit) {
  return unit.size() == 3 && std::all_of(unit.begin(), unit.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

ScaledMoney scaled(double money) {
  constexpr std::array sizes{1e6, 1e9, 1e12};
  for (std::size_t i = sizes.size(); i > 0; --i) {
    const double size = sizes.at(i - 1);
    if (std::abs(money) < size || std::abs(money) > exact_up_to) continue;
    if (std::fmod(money, size / 1000) == 0.0) return {money / size, i};
  }
  return {money, 0};
}

}  // namespace chronicle
