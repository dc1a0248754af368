// A library with its record in memory: all that a workspace needs.
#pragma once

#include <memory>
#include <variant>
#include <vector>

#include "core/query/filter/filter.h"

namespace chronicle::app {

struct RecordInMemory {
  /// Reads it from a library, to be browsed as of a day; may run in any thread. Throws Failure if the library breaks.
  RecordInMemory(const Library& library, Day day);

  Day as_of;  ///< of the browser
  std::shared_ptr<const Catalogue> catalogue;
  std::vector<UserNote> notes;  ///< `UserNotes::all`
  std::unique_ptr<Browser> browser;
};

/// What changes make of a record in memory.
struct RecordUpdate {
  /// Reads what changed from a library that holds the changes by now; may run in any thread. `before` is the catalogue
  /// that is shown. Throws Failure if the library breaks.
  RecordUpdate(const Library& library, const Catalogue& before, ChangeSet changes, Day day);

  ChangeSet set;
  Day as_of;  ///< of the browser
  std::shared_ptr<const Catalogue> catalogue;
  std::unique_ptr<Browser> browser;  ///< null: the one there is goes on with the new catalogue, and the notes as well
  std::vector<UserNote> notes;       ///< which go with records that are made one
};

/// The update for changes, or the whole record read again where they are so many that this is quicker.
std::variant<RecordUpdate, RecordInMemory> read_changed(const Library& library, const Catalogue& before,
                                                        const ChangeSet& set, Day day);

/// The library and its record, which are opened and handed on together.
struct LoadedLibrary {
  /// Reads it as `RecordInMemory` does.
  LoadedLibrary(Library opened, Day day) : library(std::move(opened)), record(library, day) {}

  Library library;
  RecordInMemory record;
};

}  // namespace chronicle::app
