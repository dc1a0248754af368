#include "core/query/catalogue/number_lists.h"

#include <map>
#include <random>
#include <set>

#include "tests/support/catch.h"

using namespace chronicle;

TEST_CASE("lists hold the numbers of their pairs, sorted and once each") {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    const std::uint32_t rows = 1 + random() % 8;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    std::map<std::uint32_t, std::set<std::uint32_t>> expected;
    for (auto n = random() % 30; n > 0; --n) {
      pairs.emplace_back(random() % rows, random() % 10);
      expected[pairs.back().first].insert(pairs.back().second);
    }
    const auto lists = NumberLists::of_pairs(rows, pairs);
    REQUIRE(lists.size() == rows);
    for (std::uint32_t row = 0; row < rows; ++row) {
      const auto list = lists[row];
      const std::vector<std::uint32_t> got(list.begin(), list.end());
      CHECK(got == std::vector<std::uint32_t>(expected[row].begin(), expected[row].end()));
    }
  }
}
