// Texts as they begin a line.
#pragma once

#include <string>
#include <string_view>

namespace chronicle {

/// UTF-8 text with its first letter as a capital, the rest as it is: "year-on-year growth" as "Year-on-year growth".
/// Knows Latin up to U+017E, Greek without accents, Cyrillic and Armenian, under every locale.
std::string with_capital(std::string_view text);

}  // namespace chronicle
