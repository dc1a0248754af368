// The verbs `history`, `undo` and `redo`: what was done to the records of a library, and taking it back.
#pragma once

#include <string>

#include "app/batch/options.h"
#include "core/base/result.h"

namespace chronicle::app {

/// Who changed what and when, the latest first.
Result<std::string> history(const HistoryVerb& verb);

struct TakenBack {
  std::string text{};  ///< a line for each that was done, also where a later one failed
  std::optional<Error> error{};
};

/// Takes back the latest changes, or does again what was taken back last, one after another.
TakenBack take_back(const UndoVerb& verb);

}  // namespace chronicle::app
