// The verb `salvage`: what can be read of a damaged library goes into a new one.
#pragma once

#include <string>

#include "app/batch/options.h"
#include "core/base/result.h"

namespace chronicle::app {

struct SalvageText {
  std::string text;
  bool is_whole = false;  ///< whether all was kept
};

/// Writes the new library and says what was kept and what was lost.
Result<SalvageText> salvage(const SalvageVerb& verb);

}  // namespace chronicle::app
