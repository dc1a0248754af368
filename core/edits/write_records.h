// Writing records as the user's own.
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"

namespace chronicle {

/// Adds records, and puts them in place of those with the same ids; both count as the user's own from then on. All or
/// nothing. The errors are those of `Library::apply`.
Result<Changes> write_records(Library& library, Bundle records);

}  // namespace chronicle
