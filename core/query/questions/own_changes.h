// How the library differs from the bundled record: what the user changed of it, and what the user added.
#pragma once

#include <string>
#include <vector>

#include "core/model/change_set.h"
#include "core/query/catalogue/catalogue.h"
#include "core/store/library.h"

namespace chronicle {

/// A record of the bundled record that is another here.
struct ChangedRecord {
  RecordId record;
  std::string edition;          ///< of the bundled record that it came with
  std::vector<Change> changes;  ///< its fields, each as that edition has it and as it is here, by key
};

/// All of them, by id. Throws as the library does.
std::vector<ChangedRecord> changed_records(const Library& library);

/// The records that came with no edition of the bundled record, kind by kind, each by id. Throws as the library does.
std::vector<RecordId> added_records(const Library& library, const Catalogue& catalogue);

}  // namespace chronicle
