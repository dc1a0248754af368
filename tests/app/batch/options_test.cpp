// The command line where it opens the window.
#include "app/batch/options.h"

#include "tests/support/catch.h"

using namespace chronicle::app;

namespace {

Verb read(std::vector<const char*> arguments) {
  arguments.insert(arguments.begin(), "cis-chronicle");
  return read_command_line(static_cast<int>(arguments.size()), arguments.data());
}

}  // namespace

TEST_CASE("a session manager begins the window again as it does with every program of Qt") {
  const auto again = read({"-session", "10d4a1f0_1732586400_12345"});
  REQUIRE(std::holds_alternative<WindowVerb>(again));
  CHECK_FALSE(std::get<WindowVerb>(again).file);
  const auto with_file = read({"-session", "10d4a1f0_1732586400_12345", "./a.chronicle"});
  REQUIRE(std::holds_alternative<WindowVerb>(with_file));
  CHECK(std::get<WindowVerb>(with_file).file == "./a.chronicle");
}

TEST_CASE("what only looks like a session manager's option stays wrong, and words of a search stay its own") {
  CHECK(std::holds_alternative<Say>(read({"-session"})));
  CHECK(std::holds_alternative<Say>(read({"list", "sessions", "-session", "1"})));
  CHECK(std::holds_alternative<SearchVerb>(read({"search", "--", "minsk", "-session", "1"})));
}
