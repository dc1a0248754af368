// UTF-8 and JSON text checks. Private to core/exchange.
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "core/base/embedded.h"

namespace chronicle::exchange {

/// Byte offset of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7); nothing if all is well.
std::optional<std::size_t> first_bad_utf8(std::string_view text);

/// Parses `file`. Throws nlohmann's parse_error, or Failure where an object has a key twice (JSON readers keep one of
/// the values in silence, and a fact would be lost) or values are nested absurdly deep.
nlohmann::json parse_without_duplicate_keys(const NamedText& file);

}  // namespace chronicle::exchange
