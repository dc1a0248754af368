#include "app/workspace/loaded_library.h"

namespace chronicle::app {

RecordInMemory::RecordInMemory(const Library& library, Day day)
    : as_of(day),
      catalogue(std::make_shared<const Catalogue>(Catalogue::load(library))),
      notes(library.user_notes()),
      browser(std::make_unique<Browser>(*catalogue, day, notes)) {}

}  // namespace chronicle::app
