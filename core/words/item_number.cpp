#include "core/words/item_number.h"

#include <algorithm>

namespace chronicle {
namespace {

/// Takes the part up to the next point off, without zeros at its start.
std::string_view take_part(std::string_view& number) {
  const auto end = std::min(number.find('.'), number.size());
  std::string_view part = number.substr(0, end);
  number.remove_prefix(std::min(end + 1, number.size()));
  part.remove_prefix(std::min(part.find_first_not_of('0'), part.size()));
  return part;
}

}  // namespace

std::strong_ordering compare_item_numbers(std::string_view one, std::string_view other) {
  while (!one.empty() && !other.empty()) {
    const std::string_view part = take_part(one), other_part = take_part(other);
    // Of two numbers without zeros at the start the longer one is the larger.
    if (const auto order = part.size() <=> other_part.size(); order != 0) return order;
    if (const auto order = part.compare(other_part) <=> 0; order != 0) return order;
  }
  return one.size() <=> other.size();
}

}  // namespace chronicle
