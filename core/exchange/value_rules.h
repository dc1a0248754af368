// What texts of a certain kind look like. Private to core/exchange.
#pragma once

#include <string_view>

namespace chronicle::exchange {

/// An ISO 639 code: two or three small letters.
bool is_language(std::string_view text);

/// An http or https address: something after the scheme, and no character in it that cannot be seen.
bool is_web_address(std::string_view text);

/// The number of an agenda item: "10", "10.1". At most five parts of at most six digits.
bool is_item_number(std::string_view text);

/// An ISO 3166-1 alpha-2 code: two capital letters.
bool is_country_code(std::string_view text);

}  // namespace chronicle::exchange
