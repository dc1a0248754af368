// Numbers in Kazakh digits and groups, and the endings that they take.
#include <algorithm>
#include <array>
#include <string>

#include "core/values/digits.h"
#include "core/values/kazakh.h"

namespace chronicle::kazakh {
namespace {

struct Endings {
  const char* dative;
  const char* ablative;
};

/// Of the words that numbers are read with, by their vowels and last letters.
constexpr Endings soft{"-ге", "-ден"}, soft_voiceless{"-ке", "-тен"}, soft_nasal{"-ге", "-нен"};
constexpr Endings hard{"-ға", "-дан"}, hard_voiceless{"-қа", "-тан"}, hard_nasal{"-ға", "-нан"};

/// нөл, бір, екі, үш, төрт, бес, алты, жеті, сегіз, тоғыз.
constexpr std::array<Endings, 10> of_ones{soft,           soft, soft, soft_voiceless, soft_voiceless,
                                          soft_voiceless, hard, soft, soft,           hard};
/// он, жиырма, отыз, қырық, елу, алпыс, жетпіс, сексен, тоқсан; the first is of no ten.
constexpr std::array<Endings, 10> of_tens{soft, hard_nasal,     hard,           hard,       hard_voiceless,
                                          soft, hard_voiceless, soft_voiceless, soft_nasal, hard_nasal};
constexpr Endings of_hundred = soft;
/// мың, миллион, миллиард, триллион.
constexpr std::array<Endings, 4> of_thousands{hard_nasal, hard_nasal, hard_voiceless, hard_nasal};

/// By the last word that a number is read with; a fraction is read like a whole number, after the whole.
const Endings& endings_of(double number) {
  std::string digits = in_words(number);
  if (const std::size_t comma = digits.find(','); comma != std::string::npos) digits.erase(0, comma + 1);
  std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
  std::size_t zeros = 0;
  while (zeros + 1 < digits.size() && digits[digits.size() - 1 - zeros] == '0') ++zeros;
  const auto digit = static_cast<std::size_t>(digits[digits.size() - 1 - zeros] - '0');
  if (zeros == 0) return of_ones.at(digit);
  if (zeros == 1) return of_tens.at(digit);
  if (zeros == 2) return of_hundred;
  return of_thousands.at(std::min<std::size_t>(zeros / 3, of_thousands.size()) - 1);
}

}  // namespace

std::string in_words(double number) { return in_digits(number, ","); }

const char* dative_ending(double number) { return endings_of(number).dative; }
const char* ablative_ending(double number) { return endings_of(number).ablative; }

std::string counted(double number, const char* noun) { return in_words(number) + no_break_space + noun; }

}  // namespace chronicle::kazakh
