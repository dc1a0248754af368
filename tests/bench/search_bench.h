// How long a search takes at each keystroke in a library of 100,000 documents, beside bare FTS5 on the same texts.
#pragma once

#include <string>

namespace chronicle::bench {

struct SearchFigures {
  double floor_ms, program_ms;  ///< all keystrokes together
  double worst_ratio;           ///< of one keystroke
  double worst_ms;              ///< until its first 50 hits
  double import_s;              ///< to write the library, once
};

/// Makes the library in `folder`, types some queries and prints what each took.
SearchFigures measure_search(const std::string& folder);

}  // namespace chronicle::bench
