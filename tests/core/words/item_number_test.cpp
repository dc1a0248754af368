#include "core/words/item_number.h"

#include "tests/support/catch.h"

namespace chronicle {

TEST_CASE("items stand in the order of their numbers") {
  const char* const in_order[] = {
      "", "1", "2", "9", "10", "10.1", "10.2", "10.10", "11", "99999999999999999999", "100000000000000000000"};
  for (std::size_t i = 0; i < std::size(in_order); ++i)
    for (std::size_t k = 0; k < std::size(in_order); ++k) {
      CAPTURE(in_order[i], in_order[k]);
      CHECK((compare_item_numbers(in_order[i], in_order[k]) == (i <=> k)));
    }
  CHECK((compare_item_numbers("01", "1") == 0));
  CHECK((compare_item_numbers("1.02", "1.2") == 0));
}

}  // namespace chronicle
