// A library with its record in memory: all that a workspace needs.
#pragma once

#include <memory>
#include <vector>

#include "core/query/filter/filter.h"

namespace chronicle::app {

struct RecordInMemory {
  /// Reads it from a library, to be browsed as of a day; may run in any thread. Throws Failure if the library breaks.
  RecordInMemory(const Library& library, Day day);

  Day as_of;  ///< of the browser, when it was made
  std::shared_ptr<const Catalogue> catalogue;
  std::vector<UserNote> notes;  ///< `Library::user_notes`
  std::unique_ptr<Browser> browser;
};

/// The library and its record, which are opened and handed on together.
struct LoadedLibrary {
  /// Reads it as `RecordInMemory` does.
  LoadedLibrary(Library opened, Day day) : library(std::move(opened)), record(library, day) {}

  Library library;
  RecordInMemory record;
};

}  // namespace chronicle::app
