// Figures and counts in English.
#include <algorithm>
#include <array>
#include <cmath>

#include "core/values/english.h"

namespace chronicle::english {
namespace {

constexpr const char* no_break_space = "\u00A0";
constexpr double exact_up_to = 9007199254740992.0;  // 2^53: every whole number below is a double of its own

struct Scale {
  double size;
  const char* name;
};
constexpr std::array<Scale, 3> scales{{{1e12, "trillion"}, {1e9, "billion"}, {1e6, "million"}}};

/// ISO 4217 codes are three capital letters; the things counted are words.
bool is_currency(const std::string& unit) {
  return unit.size() == 3 && std::all_of(unit.begin(), unit.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string money_words(double value) {
  for (const Scale& scale : scales) {
    if (std::abs(value) < scale.size || std::abs(value) > exact_up_to) continue;
    if (std::fmod(value, scale.size / 1000) == 0.0) return in_words(value / scale.size) + no_break_space + scale.name;
  }
  return in_words(value);
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
