// How a line of a list is marked: "10.1.", "2.а)", "№ 3", "–". Private to core/lists.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace chronicle {

/// What a line begins with.
struct ListMark {
  std::string number{};   ///< "10.1", as agenda items have it
  std::string letter{};   ///< "а": one of several under a number
  bool is_roman = false;  ///< "IV.": a part of the list, as a rule
  bool is_bullet = false;
  std::size_t end = 0;  ///< in bytes: where the text begins
};

/// The mark of a line without blanks before it. A number that nothing but a blank ends is one only if it is `expected`:
/// "2020 census" begins with none.
std::optional<ListMark> mark_of(std::string_view line, std::size_t expected);

}  // namespace chronicle
