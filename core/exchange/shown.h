// What stood in a file, as a message shows it. Private to core/exchange.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace chronicle::exchange {

/// The text, cut where it is long, with the names of characters that one cannot see in their places: "place/a<U+200B>".
std::string shown_text(std::string_view text);

/// The value as it stands in JSON, shown as a text is.
std::string shown(const nlohmann::json& value);

}  // namespace chronicle::exchange
