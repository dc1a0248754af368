// What an edit has to do with ids that lead to other records. Private to core/store.
#pragma once

#include "core/store/library.h"

namespace chronicle {

/// Leads the references of the records that are put to where they lead after the edit. An id leads to one record: where
/// a record is to be put whose id leads to another, or one with a former id that is a record, Failure is thrown with
/// duplicate_id. A former id of an edition gives way to a record that the library has.
void settle_former_ids(const Library& library, Edit& edit);

}  // namespace chronicle
