// The verb `add --list`: several documents at once, as a list says what a session did with them.
#pragma once

#include <string>

#include "app/batch/options.h"
#include "core/base/result.h"

namespace chronicle::app {

/// Adds what a list says as one change in the history, or only says what it would add. The rows are what was understood
/// of the list, with what is doubtful in each, and the lines that were left out.
Result<std::string> add_list(const AddListVerb& verb);

}  // namespace chronicle::app
