#include "core/words/country_names.h"

#include <algorithm>

#include "tests/support/catch.h"

using namespace chronicle;

TEST_CASE("a state has its codes and its Kazakh names besides") {
  CHECK(names_by_code("KZ") == std::vector<std::string>{"KZ", "KAZ", "Қазақстан"});
  CHECK(names_by_code("AZ") == std::vector<std::string>{"AZ", "AZE", "Әзірбайжан", "Әзербайжан"});
  CHECK(names_by_code("CN") == std::vector<std::string>{"CN", "CHN"});
  CHECK(kazakh_names("RU") == std::vector<std::string>{"Ресей"});
}

TEST_CASE("what is no code has no other names") {
  for (const char* code : {"", "K", "kz", "ZK", "KAZ", "ZAZ"}) {
    CAPTURE(code);
    CHECK(names_by_code(code) == std::vector<std::string>{code});
    CHECK(kazakh_names(code).empty());
  }
}

TEST_CASE("every code of two letters has one of three, which nobody else has") {
  std::vector<std::string> all;
  for (char one = 'A'; one <= 'Z'; ++one)
    for (char other = 'A'; other <= 'Z'; ++other) {
      const auto names = names_by_code(std::string{one, other});
      if (names.size() < 2) continue;
      CHECK(names.at(1).size() == 3);
      all.push_back(names.at(1));
    }
  std::sort(all.begin(), all.end());
  CHECK(all.size() == 249);
  CHECK(std::adjacent_find(all.begin(), all.end()) == all.end());
}
