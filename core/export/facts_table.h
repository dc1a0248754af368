// Records of a kind as a table that can be read back: each field in a column, as it is typed.
#pragma once

#include <set>
#include <string>

#include "core/model/id.h"
#include "core/store/library.h"

namespace chronicle {

/// A table of the records of a kind with these ids, by id: the id, then a column for each fact, and for what every
/// record may have where one of them has it, called by the keys of the fields (`read_rows` in core/lists reads it
/// without a change). Citations are not in it. `separator` parts the cells; CSV is written for spreadsheets, as
/// core/export does. Throws as the library does.
std::string write_facts_table(const Library& library, Kind kind, const std::set<RecordId>& ids, char separator);

}  // namespace chronicle
