// How the window keeps up with what is typed into its search box, in a library of 100,000 documents.
#pragma once

#include <string>

namespace chronicle::bench {

struct WindowFigures {
  double counts_ms;   ///< all facets of the slowest kind counted anew, under a search and a filter
  double blocked_ms;  ///< the longest time for which the window heard nothing while a query was typed
  double settled_ms;  ///< the longest from a letter to all tables and counts being right, typing pause included
};

/// Opens the window on `path` and types some queries.
WindowFigures measure_window(const std::string& path);

}  // namespace chronicle::bench
