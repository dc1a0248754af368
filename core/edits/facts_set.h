// A record with facts set, and its evidence after that. Private to core/edits.
#pragma once

#include <optional>
#include <vector>

#include "core/edits/assignment.h"
#include "core/store/library.h"

namespace chronicle {

/// What setting fields makes of a record, as `set_facts` says. Throws Failure for what cannot be set.
template <typename R>
R facts_set(const Library& library, const R& before, const std::vector<Assignment>& assignments,
            const std::optional<Citing>& citing);

}  // namespace chronicle
