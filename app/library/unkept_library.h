// The library in memory: what is written in it is kept nowhere until it becomes a file.
#pragma once

#include <optional>

#include "app/notes/note_editor.h"
#include "app/settings/settings.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class UnkeptLibrary {
 public:
  /// All must outlive it.
  UnkeptLibrary(Workspace& workspace, Settings& settings, NoteEditor& notes)
      : workspace_(workspace), settings_(settings), notes_(notes) {}

  /// Whether something was written that would be lost with the window.
  bool is_at_risk() const { return workspace_.is_unsaved() && kept_revision_ != workspace_.revision(); }
  /// Where something was written, or is being written in a note: makes a library of it in the user's data folder, with
  /// which the next start begins. While it is worked on apart, the error is locked_library.
  Result<void> keep();

 private:
  Workspace& workspace_;
  Settings& settings_;
  NoteEditor& notes_;
  std::optional<int> kept_revision_;  ///< of the workspace, that `keep` has saved
};

}  // namespace chronicle::app
