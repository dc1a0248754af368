// All phrases of a language. A further language is a folder beside english/ and a case in `phrases_in`.
#pragma once

#include "core/wording/language.h"
#include "core/wording/reasons.h"

namespace chronicle {

struct Phrases {
  const Reasons& reasons;
};

/// May be used from any thread, as long as the program runs.
const Phrases& phrases_in(Language language);

}  // namespace chronicle
