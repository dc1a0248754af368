// The verb `import` for tables of records.
#pragma once

#include <string>

#include "app/batch/options.h"
#include "core/base/result.h"

namespace chronicle::app {

/// What bringing in a table came to.
struct TableImported {
  std::string text{};      ///< lines for standard output: what would change, or what is wrong in which cell
  std::size_t faults = 0;  ///< with any, nothing was written
  std::string left_out{};  ///< the headings of the columns that mean nothing here
};

/// Brings in a table as one change in the history, or says what it would do.
Result<TableImported> import_table(const ImportTableVerb& verb);

}  // namespace chronicle::app
