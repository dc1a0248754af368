// Is a text UTF-8?
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace chronicle {

/// Byte offset of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7); nothing if all is well.
std::optional<std::size_t> first_bad_utf8(std::string_view text);

}  // namespace chronicle
