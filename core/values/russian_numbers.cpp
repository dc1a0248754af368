// Numbers in Russian digits and groups, and the nouns that follow them.
#include <cmath>

#include "core/values/digits.h"
#include "core/values/russian.h"

namespace chronicle::russian {

std::string in_words(double number) { return in_digits(number, ","); }

const char* form_of(std::uint64_t count, const Noun& noun) {
  const auto tens = count % 100, ones = count % 10;
  if (tens >= 11 && tens <= 14) return noun.many;
  if (ones == 1) return noun.one;
  return ones >= 2 && ones <= 4 ? noun.few : noun.many;
}

const char* genitive_of(std::uint64_t count, const Noun& noun) {
  return count % 10 == 1 && count % 100 != 11 ? noun.few : noun.many;
}

const char* form_after(double number, const Noun& noun, bool in_genitive) {
  if (std::floor(number) != number || std::abs(number) >= 1e15) return noun.few;
  const auto count = static_cast<std::uint64_t>(std::abs(number));
  return in_genitive ? genitive_of(count, noun) : form_of(count, noun);
}

std::string counted(double number, const Noun& noun) {
  return in_words(number) + no_break_space + form_after(number, noun);
}

}  // namespace chronicle::russian
