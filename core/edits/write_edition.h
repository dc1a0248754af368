// Bringing an edition of the bundled record into a library.
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/store/library.h"

namespace chronicle {

/// What bringing in an edition of the bundled record did. Spared are records that are no longer in the edition, but
/// something of the user's rests on them.
struct EditionChanges : Changes {
  std::vector<RecordId> differing{};  ///< the user's own, left as they are, of which the edition has another version
};

/// Brings in an edition of the bundled record: what the user added or changed stays as it is; what an earlier edition
/// brought and this one no longer has is removed, unless something of the user's refers to it or hangs on it: a copy of
/// its text, a note. All or nothing. The errors are those of `Library::apply`.
Result<EditionChanges> write_edition(Library& library, Bundle records, const std::string& edition);

}  // namespace chronicle
