#include "app/shell/loaded_library.h"

namespace chronicle::app {

LoadedLibrary::LoadedLibrary(Library opened, Day day) : library(std::move(opened)), as_of(day) { read(day); }

void LoadedLibrary::read(Day day) {
  // Nothing is replaced until all is read: the browser looks at the catalogue that it was made of.
  auto read_catalogue = std::make_shared<const Catalogue>(Catalogue::load(library));
  auto read_notes = library.user_notes();
  browser = std::make_unique<Browser>(*read_catalogue, day, read_notes);
  catalogue = std::move(read_catalogue);
  notes = std::move(read_notes);
  as_of = day;
}

}  // namespace chronicle::app
