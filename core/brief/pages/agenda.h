// What a session treated, in the order of its agenda. Private to core/brief.
#pragma once

#include <vector>

#include "core/brief/pages/composer.h"

namespace chronicle {

/// What was done with one document at the session: the strongest act first, plans only if nothing came of them.
struct Treated {
  const Document* document;
  std::vector<const Act*> acts;
};

/// Each document once, by the agenda, then by what was done with it, then by title.
std::vector<Treated> treated_at(const Composer& composer, const Session& session);

}  // namespace chronicle
