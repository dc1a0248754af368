// Reading JSON text. Private to core/exchange.
#pragma once

#include <nlohmann/json.hpp>

#include "core/base/embedded.h"

namespace chronicle::exchange {

/// Parses `file`. Throws nlohmann's parse_error, or Failure where an object has a key twice (JSON readers keep one of
/// the values in silence, and a fact would be lost) or values are nested absurdly deep.
nlohmann::json parse_without_duplicate_keys(const NamedText& file);

}  // namespace chronicle::exchange
