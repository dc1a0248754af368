// The phrases of English, one function a set. Private to core/wording.
#pragma once

#include "core/wording/phrases.h"

namespace chronicle {

const Reasons& english_reasons();

}  // namespace chronicle
