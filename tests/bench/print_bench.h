// How long a brief takes to become a PDF, beside a bare QTextDocument with the same HTML.
#pragma once

#include "core/brief/brief.h"

namespace chronicle::bench {

struct PrintFigures {
  double floor_ms, program_ms;  ///< medians
};

/// Makes both several times, in turn. Needs a QGuiApplication.
PrintFigures measure_print(const Brief& brief);

}  // namespace chronicle::bench
