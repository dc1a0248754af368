#include "app/library/library_reader.h"

namespace chronicle::app {

void LibraryReader::read(Opening opening, Day day) {
  reading_.ask(
      [opening = std::move(opening), day](const auto& /*is_stale*/) -> Result<LoadedLibrary> {
        auto library = opening();
        if (!library) return fail(library.error());
        return LoadedLibrary(std::move(*library), day);
      },
      [this](Result<LoadedLibrary> loaded) { Q_EMIT done(loaded); });
}

}  // namespace chronicle::app
