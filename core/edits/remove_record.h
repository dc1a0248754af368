// Removing a record from a library.
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/store/library.h"

namespace chronicle {

/// Whether what has no page of its own, but stands on that of the record (core/model/part.h), goes with it.
enum class Parts { stay, go };

/// The parts of a record, and theirs, by kind and id. Throws as the library does.
std::vector<RecordId> parts_of(const Library& library, const RecordId& id);

/// The records that refer to one in a fact, by a topic or a citation, by kind and id; its parts among them. Throws as
/// the library does.
std::vector<RecordId> referring_to(const Library& library, const RecordId& id);

/// Removes a record. All or nothing. The errors are unknown_record, needed_record for one that others refer to, or on
/// which something of the user's hangs, and those of `Library::apply`. `detail` of needed_record has all that refer to
/// the record, as a list.
Result<Changes> remove_record(Library& library, const RecordId& id, Parts parts);

}  // namespace chronicle
