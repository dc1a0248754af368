// Results as a terminal may show them: nothing of the record gives it orders.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace chronicle::app {

/// JSON over several lines with one line end. Characters that give orders are written as escapes, "\u202e", so that the
/// values are what they were; what is no UTF-8, as a damaged file may hold, is U+FFFD.
std::string printed(const nlohmann::ordered_json& value);

}  // namespace chronicle::app
