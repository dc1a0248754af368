// How long a page takes to become a PDF file.
#pragma once

#include "core/brief/brief.h"

namespace chronicle::bench {

struct PrintFigures {
  double write_ms;  ///< median of `write_pdf`
  double floor_ms;  ///< median of bare QTextDocument and QPdfWriter with the same HTML
  double ratio;
};

/// Prints `brief` to files in a temporary folder, both ways in turn, and prints what it took. Needs a QGuiApplication.
PrintFigures measure_print(const Brief& brief);

}  // namespace chronicle::bench
