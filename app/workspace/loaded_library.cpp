#include "app/workspace/loaded_library.h"

#include "core/store/user/user_notes.h"

namespace chronicle::app {
namespace {

/// A record is read by itself some thirty times as slowly as among all.
constexpr std::size_t few_changes = 1000;

}  // namespace

RecordInMemory::RecordInMemory(const Library& library, Day day)
    : as_of(day),
      catalogue(std::make_shared<const Catalogue>(Catalogue::load(library))),
      notes(library.user_notes().all()),
      browser(std::make_unique<Browser>(*catalogue, day, notes)) {}

RecordUpdate::RecordUpdate(const Library& library, const Catalogue& before, ChangeSet changes, Day day)
    : set(std::move(changes)),
      as_of(day),
      catalogue(std::make_shared<const Catalogue>(before.after(library, set.changes))) {
  if (concern_words_alone(set.changes)) return;
  notes = library.user_notes().all();
  browser = std::make_unique<Browser>(*catalogue, day, notes);
}

std::variant<RecordUpdate, RecordInMemory> read_changed(const Library& library, const Catalogue& before,
                                                        const ChangeSet& set, Day day) {
  if (set.changes.size() > few_changes) return RecordInMemory(library, day);
  return RecordUpdate(library, before, set, day);
}

}  // namespace chronicle::app
