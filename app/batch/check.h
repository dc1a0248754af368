// The verb `check`: is the store whole, and how well is the record founded?
#pragma once

#include <string>

#include "app/batch/options.h"
#include "core/base/result.h"

namespace chronicle::app {

struct CheckReport {
  std::string text;
  std::size_t faults = 0;  ///< what must not be: damage to the store, changed copies, facts without a source
};

/// Looks through the library. A damaged one is a report, too; any other that cannot be opened is an error.
Result<CheckReport> check(const CheckVerb& verb, Day today);

}  // namespace chronicle::app
