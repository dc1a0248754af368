// How long the program takes from its start to a painted frame, beside an empty window of Qt.
#pragma once

#include <QtCore/QString>

namespace chronicle::bench {

struct StartFigures {
  double floor_ms, program_ms;    ///< medians
  double floor_mib, program_mib;  ///< resident memory then
};

/// Runs `probe` (start_probe) some times each way, in turn, until it has painted `frame`: "window", "record" or "page".
/// `library` is the file to open.
StartFigures measure_start(const QString& probe, const QString& frame, const QString& library);

}  // namespace chronicle::bench
