// A library with its facts in memory: all that a workspace needs.
#pragma once

#include <memory>
#include <vector>

#include "core/query/filter.h"

namespace chronicle::app {

struct LoadedLibrary {
  /// Reads it, to be browsed as of a day; may run in any thread. Throws Failure if the library breaks.
  LoadedLibrary(Library opened, Day day);

  /// Reads it again after it was changed.
  void read(Day day);

  Library library;
  Day as_of;  ///< of the browser, when it was made
  std::shared_ptr<const Catalogue> catalogue{};
  std::vector<UserNote> notes{};  ///< `Library::user_notes`
  std::unique_ptr<Browser> browser{};
};

}  // namespace chronicle::app
