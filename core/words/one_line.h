// Text that gives no orders: to a terminal, to a page or to the reader's eye.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace chronicle {

/// What stands for a character that is not to leave the program as it is: a blank for control characters (ESC, BEL,
/// NUL, U+0080 to U+009F) and for ends of lines, U+FFFD for all others that no text of the record may have
/// (core/words/characters.h), which older libraries can hold. Nothing for what may stand.
std::optional<std::string_view> stand_in_for(char32_t c);

/// UTF-8 text as one line: every character that is not to leave the program by what stands for it, every run of white
/// space as one space. A byte that is no UTF-8 becomes U+FFFD.
std::string one_line(std::string_view text);

/// Whether a text can be shown as it is in one line: no tab or end of a line in it, and no character that no text of
/// the record may have.
bool is_one_line(std::string_view text);

}  // namespace chronicle
