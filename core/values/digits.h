// Numbers in digits, under every locale. Private to core/values and core/wording.
#pragma once

#include <string>
#include <string_view>

namespace chronicle {
/// Holds what stands around it on one line.
inline constexpr const char* no_break_space = "\u00A0";

/// Just the digits that tell the number from all others, the fraction after `point`; from ten thousand on groups of
/// three stand apart by no-break spaces.
std::string in_digits(double number, std::string_view point);

/// "07" of 7; up to 99.
std::string two_digits(unsigned number);

/// Whether a unit is a code of ISO 4217: three capital letters. The things counted are words.
bool is_currency(std::string_view unit);

/// Money in a scale in which it takes no more than three decimal places.
struct ScaledMoney {
  double value;
  std::size_t scale;  ///< 0: as it is; 1 to 3: in millions, billions, trillions
};
ScaledMoney scaled(double money);  ///< in the largest such scale

}  // namespace chronicle
