// UTF-8: is a text well-formed, and which characters has it?
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace chronicle {

/// Byte offset of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7); nothing if all is well.
std::optional<std::size_t> first_bad_utf8(std::string_view text);

/// The character at `at`, which moves behind it. A byte that is not well-formed is U+FFFD.
char32_t next_code_point(std::string_view text, std::size_t& at);

}  // namespace chronicle
