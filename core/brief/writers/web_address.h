// Web addresses, as links and within text. Private to core/brief.
#pragma once

#include <optional>
#include <string_view>

#include "core/words/byte_range.h"

namespace chronicle {

/// Whether a link leads to the web.
bool is_web_address(std::string_view link);

/// The first web address that begins at `from` or behind it, without the punctuation of the sentence around it.
std::optional<ByteRange> find_web_address(std::string_view text, std::size_t from);

}  // namespace chronicle
