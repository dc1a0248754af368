// Numbers as people write them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace chronicle {

/// The number that is written, as JSON has it, with all the digits that are written:
///   1234.5, 1234,5, 1 234,5 (with blanks of any width), 1,234,567.8, 1.234.567,8, -0.3, −0,3, +7, 1e-12
/// Nothing for any other text, and for 1,234 or 1.234.5, of which it cannot be told whether the mark begins the
/// fraction. A single point always does: 1.234 is one and a bit.
std::optional<std::string> read_written_number(std::string_view text);

}  // namespace chronicle
