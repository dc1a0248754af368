// The name of an error's code, for those who mend the program.
#pragma once

#include "core/base/error.h"

namespace chronicle {

/// The code as it is written in the source, "cannot_read".
const char* name_of(ErrorCode code);

}  // namespace chronicle
