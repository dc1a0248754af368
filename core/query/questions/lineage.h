// The documents that one document hangs together with: what came before it, what amends, implements or replaces it.
#pragma once

#include <vector>

#include "core/query/as_of/document_status.h"

namespace chronicle {

/// One document of a lineage.
struct Kin {
  const Document* document;
  Validity validity;       ///< as of the day
  std::optional<Day> day;  ///< of its adoption, else of the first thing done with it
  bool holds = false;      ///< in force on the day: what applies now
};

/// A relation between two of them, by their places in `Lineage::kin`.
struct Tie {
  std::size_t from, to;  ///< `from` implements, amends, replaces ... `to`
  const Relation* relation;
};

/// What `lineage_of` found.
struct Lineage {
  std::vector<Kin> kin;  ///< the oldest first, those without a day last
  std::vector<Tie> ties;
};

/// All documents known on `as_of` that can be reached from `document` by relations, itself among them.
Lineage lineage_of(const Catalogue& catalogue, const RecordId& document, Day as_of);

}  // namespace chronicle
