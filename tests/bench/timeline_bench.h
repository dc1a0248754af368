// How long one frame of the timeline takes with 100,000 entries at 1920 x 1080.
#pragma once

namespace chronicle::bench {

struct TimelineFigures {
  double median_ms, p95_ms;
  /// Of the frame of a display of 60 Hz, 16.6 ms.
  double median_share, p95_share;
  /// The same in processor time: on a busy machine, what the frame itself costs.
  double median_cpu_ms, p95_cpu_ms;
  /// Milliseconds to take the entries in, once.
  double load_ms;
};

/// Paints a sweep of zooms, positions and scrollings of a seeded record, each frame from scratch, and prints what it
/// took. Needs a QApplication; any platform does.
TimelineFigures measure_timeline();

}  // namespace chronicle::bench
