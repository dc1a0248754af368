// How long a brief takes to become a PDF, beside a bare QTextDocument with the same HTML.
#pragma once

#include "core/blocks/brief.h"
#include "core/store/library.h"

namespace chronicle::bench {

struct PrintFigures {
  double floor_ms, program_ms;  ///< medians
};

/// Makes both several times, in turn. Needs a QGuiApplication.
PrintFigures measure_print(const Brief& brief);

/// A table of 300 rows as the floor, one of 1,200 as the program's.
PrintFigures measure_long_print();

/// A dossier of the first 100 documents of a library, composed and laid out as PDF; and how long composing alone takes.
struct DossierFigures {
  double composed_ms, written_ms;
  int pages;
};

/// Makes it some times. Needs a QGuiApplication.
DossierFigures measure_dossier(const Library& library);

}  // namespace chronicle::bench
