// A record of the bundled record that the user has changed, when an edition comes that has it otherwise, too.
// Private to core/edits.
#pragma once

#include <string>
#include <vector>

#include "core/model/records.h"
#include "core/store/library.h"

namespace chronicle {

/// What becomes of it.
template <typename R>
struct JoinedRecord {
  R record{};
  std::vector<std::string> clashes{};  ///< keys of facts of which the user and the edition say different things
};

/// Joins, by fact, what the user and an edition made of `original`: what one of the two left as it was is as the other
/// has it. Where both changed a fact, and differently, the user's value stays, and the sources that the edition cites
/// say theirs, as the reading of their citations; a name of theirs is among the other names. Citations are joined
/// source by source. Lists have what either added, and not what either took out. All three speak of records as the
/// library calls them by now. Throws Failure as `check` does if the two make no sense together.
template <typename R>
JoinedRecord<R> join_edition(const Library& library, R original, R own, R edition);

}  // namespace chronicle
