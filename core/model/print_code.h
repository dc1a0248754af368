// The code in the foot of what was printed: short enough to be typed from paper, and with a check character.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace chronicle {

/// A code for a text, such as "K7M-4QX": always the same for the same text, and another for another attempt. Its
/// characters are digits and capital letters that are not taken for one another; the last checks the others.
std::string print_code(std::string_view text, unsigned attempt = 0);

/// What somebody typed that looks like a code.
struct TypedCode {
  std::string code;       ///< as it is printed
  bool is_right = false;  ///< whether its check character fits; one wrong character or two that changed places do not
};

/// Reads a code in capital letters or small ones, with or without the dash, also with Cyrillic letters that look like
/// its own. Nothing if the text does not look like a code at all, as no word does.
std::optional<TypedCode> read_code(std::string_view typed);

}  // namespace chronicle
