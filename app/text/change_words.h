// What was done to the record, in words: for commands that take it back.
#pragma once

#include <QtCore/QString>

#include "core/model/change_set.h"
#include "core/query/catalogue/catalogue.h"

namespace chronicle::app {

/// "Change of Held, Minsk 2025", "Removal of ...", "Import": what a set of changes did, as it stands after "Undo".
/// Records are called as in `catalogue`, those that are gone as they were.
QString change_words(const ChangeSet& set, const Catalogue& catalogue);

}  // namespace chronicle::app
