// Runs the trials of faults; see campaign.h for what the environment says.
#define CATCH_CONFIG_RUNNER
#include "tests/faults/campaign.h"
#include "tests/support/catch.h"

int main(int argc, char** argv) {
  const int failed = Catch::Session().run(argc, argv);
  chronicle::faults::report();
  return failed;
}
