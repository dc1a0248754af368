#include "app/shell/loaded_library.h"

namespace chronicle::app {

LoadedLibrary::LoadedLibrary(Library opened, Day day) : library(std::move(opened)), as_of(day) { read(day); }

void LoadedLibrary::read(Day day) {
  as_of = day;
  catalogue = std::make_shared<const Catalogue>(Catalogue::load(library));
  notes = library.user_notes();
  browser = std::make_unique<Browser>(*catalogue, as_of, notes);
}

}  // namespace chronicle::app
