// What stood in a file, as a message shows it. Private to core/exchange.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace chronicle::exchange {

/// The value as it stands in JSON; a text as `shown_text` has it, in quotes.
std::string shown(const nlohmann::json& value);

}  // namespace chronicle::exchange
