// Documents counted by type and year.
#pragma once

#include <map>
#include <vector>

#include "core/query/catalogue/catalogue.h"

namespace chronicle {

/// Year by year, from `first_year` on.
struct DocumentsByYear {
  int first_year = 0;
  std::map<DocumentType, std::vector<std::size_t>> adopted;  ///< in the year of their first adoption
  /// At the end of the year, as was known then; of the last year on the as-of day. Empty where so many documents over
  /// so many years would take too long.
  std::map<DocumentType, std::vector<std::size_t>> in_force;
};

/// As the day knows them; no year where no adoption is surely of one.
DocumentsByYear documents_by_year(const Catalogue& catalogue, Day as_of);

}  // namespace chronicle
