// How long the program takes from its start to its first painted window, beside an empty window of Qt.
#pragma once

#include <QtCore/QString>

namespace chronicle::bench {

struct StartFigures {
  double floor_ms, program_ms;    ///< medians
  double floor_mib, program_mib;  ///< resident memory after the first frame
};

/// Runs `probe` (start_probe) some times each way, in turn. `library` is the file to open.
StartFigures measure_start(const QString& probe, const QString& library);

}  // namespace chronicle::bench
