// How long a search takes at each keystroke in a large library, beside bare FTS5 on the same texts.
#pragma once

#include <string>

namespace chronicle::bench {

struct SearchFigures {
  double floor_ms, program_ms;  ///< all keystrokes together
  double worst_ratio;           ///< of one keystroke
  double worst_ms;              ///< until its first 50 hits
};

/// Types some queries in the library and prints what each took.
SearchFigures measure_search(const std::string& path);

}  // namespace chronicle::bench
