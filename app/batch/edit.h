// The verbs `set`, `add`, `remove` and `merge`: what is changed of single records.
#pragma once

#include <string>

#include "app/batch/options.h"
#include "core/base/result.h"

namespace chronicle::app {

/// Changes facts of a record, as one change in the history.
Result<void> set(const SetVerb& verb);
/// Adds a record; the line for standard output is its id.
Result<std::string> add(const AddVerb& verb);
/// Removes a record.
Result<void> remove(const RemoveVerb& verb);
/// Makes one record of two; the lines for standard output say what would change, if nothing is to be written.
Result<std::string> merge(const MergeVerb& verb);

}  // namespace chronicle::app
