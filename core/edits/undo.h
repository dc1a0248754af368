// Taking back what was done to the records of a library, and doing it again.
#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/store/library.h"

namespace chronicle {

/// What `undo` would take back: the latest changes that stand, but for editions of the bundled record. Without what was
/// changed; nothing if there are none.
std::optional<ChangeSet> undoable(const Library& library);
/// What `redo` would do again: what was taken back last, if nothing was changed since but by undoing and redoing.
std::optional<ChangeSet> redoable(const Library& library);

/// Takes back what `undoable` gives, also if it was done long ago. All or nothing; that something was taken back is
/// kept, too. The errors are nothing_to_undo, changed_meanwhile for a field that is no longer as those changes left it,
/// and those of `Library::apply`.
Result<Changes> undo(Library& library);
/// Does again what `redoable` gives. The errors are nothing_to_redo and those of `undo`.
Result<Changes> redo(Library& library);

}  // namespace chronicle
