// Results as a terminal may show them: nothing of the record gives it orders.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace chronicle {

/// JSON over several lines with one line end. Characters that give orders are written as escapes, "\u202e", so that the
/// values are what they were; what is no UTF-8, as a damaged file may hold, is U+FFFD.
std::string printed(const nlohmann::ordered_json& value);

/// What one may choose from, one at least: "tsv, csv or json".
std::string alternatives(const std::vector<std::string_view>& words);

}  // namespace chronicle
