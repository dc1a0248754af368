#include "tests/bench/start_bench.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <algorithm>
#include <stdexcept>
#include <vector>

namespace chronicle::bench {
namespace {

constexpr int rounds = 15;

struct Sample {
  std::vector<double> milliseconds;
  double mib = 0;

  void run(const QString& probe, const QStringList& arguments) {
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(probe, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
      throw std::runtime_error("the start probe failed: " + process.readAllStandardError().toStdString());
    milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    mib = process.readAllStandardOutput().toDouble() / 1024.0;
  }
  double median() {
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds.at(milliseconds.size() / 2);
  }
};

}  // namespace

StartFigures measure_start(const QString& probe, const QString& frame, const QString& library) {
  Sample floor;
  Sample program;
  for (int round = 0; round < rounds; ++round) {
    floor.run(probe, {QStringLiteral("empty")});
    program.run(probe, {frame, library});
  }
  return {floor.median(), program.median(), floor.mib, program.mib};
}

}  // namespace chronicle::bench
