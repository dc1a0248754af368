// Figures and counts in English.
#include <array>

#include "core/values/digits.h"
#include "core/values/english.h"

namespace chronicle::english {
namespace {

constexpr std::array<const char*, 4> scales{"", "million", "billion", "trillion"};

std::string money_words(double value) {
  const ScaledMoney money = scaled(value);
  if (money.scale == 0) return in_words(money.value);
  return in_words(money.value) + no_break_space + scales.at(money.scale);
}

std::string value_words(const Figure& figure) {
  if (figure.unit == "percent") return in_words(figure.value) + no_break_space + "%";
  if (figure.unit == "times") return std::string("×") + no_break_space + in_words(figure.value);
  if (is_currency(figure.unit)) return money_words(figure.value) + no_break_space + figure.unit;
  return in_words(figure.value) + " " + figure.unit;
}

std::string qualified(const std::optional<Qualifier>& qualifier, const std::string& value) {
  if (!qualifier) return value;
  switch (*qualifier) {
    case Qualifier::about:
      return "about " + value;
    case Qualifier::over:
      return "over " + value;
    case Qualifier::under:
      return "under " + value;
    case Qualifier::nearly:
      break;
  }
  return "nearly " + value;
}

}  // namespace

std::string in_words(const Figure& figure) { return qualified(figure.qualifier, value_words(figure)); }

std::string in_words(const Count& count) { return qualified(count.qualifier, in_words(count.value)); }

}  // namespace chronicle::english
