#include "app/shell/library_reader.h"

namespace chronicle::app {
namespace {

Result<LoadedLibrary> load(const LibraryReader::Opening& opening, Day day) {
  try {
    auto library = opening();
    if (!library) return fail(library.error());
    return LoadedLibrary(std::move(*library), day);
  } catch (const Failure& failure) {
    return fail(failure.error());
  }
}

}  // namespace

void LibraryReader::read(Opening opening, Day day) {
  reading_.ask(
      this, [opening = std::move(opening), day](const auto& /*is_stale*/) { return load(opening, day); },
      [this](Result<LoadedLibrary> loaded) { Q_EMIT done(loaded); });
}

}  // namespace chronicle::app
