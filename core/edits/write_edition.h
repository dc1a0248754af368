// Bringing an edition of the bundled record into a library.
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/store/library.h"

namespace chronicle {

/// A fact of which the user and an edition of the bundled record say different things.
struct EditionClash {
  RecordId record;
  std::string field;  ///< of a name with its language: "names.en"

  bool operator==(const EditionClash&) const = default;
};

/// What bringing in an edition of the bundled record did. Spared are records that are no longer in the edition, but
/// something of the user's rests on them.
struct EditionChanges : Changes {
  std::vector<RecordId> differing{};    ///< the user's own, left as they are, of which the edition has another version
  std::vector<EditionClash> clashes{};  ///< both are kept: the user's as the value, the edition's as what a source says
};

/// Brings in an edition of the bundled record: what the user added stays as it is; what the user changed of an earlier
/// edition is joined with the new one by fact; what an earlier edition brought and this one no longer has is removed,
/// unless something of the user's refers to it or hangs on it: a copy of its text, a note. All or nothing. The errors
/// are those of `Library::apply`.
Result<EditionChanges> write_edition(Library& library, Bundle records, const std::string& edition);

}  // namespace chronicle
