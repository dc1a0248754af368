// A fuzz target: takes any bytes and throws if something that must hold does not. Under the preset "fuzz" each is a
// program of libFuzzer's; the tests of core replay the kept corpora (corpus/NAME) through all of them.
#pragma once

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace chronicle::fuzz {

struct Target {
  using Run = void (*)(std::string_view input);
  /// Makes another input of one, by the seed; for targets whose input has a form that random bytes seldom have.
  using Change = std::string (*)(const std::string& input, std::mt19937_64& generator);

  /// Makes the target known.
  Target(const char* its_name, Run its_run, Change its_change = nullptr);

  const char* name;
  Run run;
  Change change;
};

/// The targets of this program.
const std::vector<Target>& targets();

/// Throws if `holds` is false.
void expect(bool holds, const char* what);

}  // namespace chronicle::fuzz
