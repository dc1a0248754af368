#include "tests/fuzz/target.h"

#include <stdexcept>

namespace chronicle::fuzz {
namespace {

std::vector<Target>& known() {
  static std::vector<Target> all;
  return all;
}

}  // namespace

Target::Target(const char* its_name, Run its_run, Change its_change)
    : name(its_name), run(its_run), change(its_change) {
  known().push_back(*this);
}

const std::vector<Target>& targets() { return known(); }

void expect(bool holds, const char* what) {
  if (!holds) throw std::logic_error(what);
}

}  // namespace chronicle::fuzz
