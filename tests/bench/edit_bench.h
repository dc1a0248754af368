// How soon an edit is shown in a large library, beside reading the record whole.
#pragma once

#include <string>

namespace chronicle::bench {

struct EditFigures {
  double floor_ms;    ///< the record read whole, as it would have to be without the feed of changes
  double written_ms;  ///< the longest that the library took to write a renamed document
  double shown_ms;    ///< the longest from Enter to every view shown anew, writing included
  double blocked_ms;  ///< the longest for which the window heard nothing
};

/// Renames documents in the window on `path`.
EditFigures measure_edit(const std::string& path);

}  // namespace chronicle::bench
