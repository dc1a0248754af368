// How long the import of a record file with 100,000 documents takes, beside bare SQLite inserting the same rows.
#pragma once

#include <string>

namespace chronicle::bench {

struct ImportFigures {
  double floor_s, program_s;
  double file_mib;  ///< the record file
};

/// Makes the library "large.chronicle" in `folder` by importing a record file of made-up records, and prints what each
/// step took. The floor has the same tables and indexes, and the texts of the pages in a table of FTS5 as it comes.
ImportFigures measure_import(const std::string& folder);

}  // namespace chronicle::bench
