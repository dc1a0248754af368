// Numbers of agenda items: "10", "10.1".
#pragma once

#include <compare>
#include <string_view>

namespace chronicle {

/// The order of two items on an agenda: part by part, as numbers of any length, so that 2 comes before 10 and 10 before
/// 10.1. What is not a digit counts by its bytes.
std::strong_ordering compare_item_numbers(std::string_view one, std::string_view other);

}  // namespace chronicle
