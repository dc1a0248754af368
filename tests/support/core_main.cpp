// Runs the tests of core under the locale of the environment, as the program runs, or under that which
// CHRONICLE_TEST_LOCALE names.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <clocale>
#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv) {
  const char* const wanted = std::getenv("CHRONICLE_TEST_LOCALE");
  if (std::setlocale(LC_ALL, wanted == nullptr ? "" : wanted) == nullptr && wanted != nullptr) {
    std::fprintf(stderr, "there is no locale \"%s\" here\n", wanted);
    return 1;
  }
  return Catch::Session().run(argc, argv);
}
