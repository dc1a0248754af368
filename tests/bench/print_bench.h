// How long a brief takes to become a PDF, beside a bare QTextDocument with the same HTML.
#pragma once

#include "core/blocks/brief.h"

namespace chronicle::bench {

struct PrintFigures {
  double floor_ms, program_ms;  ///< medians
};

/// Makes both several times, in turn. Needs a QGuiApplication.
PrintFigures measure_print(const Brief& brief);

/// A table of 300 rows as the floor, one of 1,200 as the program's.
PrintFigures measure_long_print();

}  // namespace chronicle::bench
