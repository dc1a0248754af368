#include "tests/bench/timeline_bench.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>
#include <string>
#include <vector>

#include "app/timeline/stage.h"

namespace chronicle::bench {
namespace {

using timeline::Entry;
using timeline::EntryKind;
using timeline::EntryState;

constexpr int entries = 100'000, groups = 24;
constexpr double width = 1920.0, height = 1080.0;
constexpr double frame_ms = 1000.0 / 60.0;

const Day first_day = *Day::from_ymd(1991, 1, 1);
constexpr int days = 365 * 40;

std::string title(std::mt19937& random) {
  static const std::vector<std::string> words{"Концепция", "развития", "сотрудничества", "транспорта", "государств",
                                              "Programme", "of",       "interstate",     "protection", "until"};
  std::string text;
  for (auto n = 3 + random() % 10; n > 0; --n) text += words[random() % words.size()] + " ";
  return text + std::to_string(random() % 100'000);
}

Entry document(std::mt19937& random) {
  constexpr EntryState states[] = {EntryState::in_force, EntryState::ended, EntryState::ended, EntryState::unknown,
                                   EntryState::not_yet};
  Entry entry;
  entry.kind = EntryKind::document;
  entry.first = first_day.plus_days(static_cast<int>(random() % days));
  // From single days, by the thousand in one row, to a decade.
  const double years = std::exp(std::uniform_real_distribution(std::log(0.003), std::log(10.0))(random));
  entry.last = entry.first.plus_days(static_cast<int>(years * 365.0));
  entry.lane_group = static_cast<int>(random() % groups);
  entry.state = states[random() % 5];
  entry.open_end = random() % 8 == 0;
  entry.dimmed = random() % 12 == 0;
  return entry;
}

std::vector<Entry> record() {
  std::mt19937 random(2021);
  std::vector<Entry> result;
  for (int i = 0; i < entries; ++i) {
    Entry entry = document(random);
    if (i % 40 == 0) {
      entry.kind = EntryKind::session;
      entry.last = entry.first;
      entry.state = EntryState::held;
      entry.open_end = false;
    }
    entry.emphasised = random() % 500 == 0;
    entry.key = i + 1;
    entry.label = title(random);
    result.push_back(std::move(entry));
  }
  return result;
}

std::vector<timeline::LaneGroup> topics() {
  std::vector<timeline::LaneGroup> result;
  for (int i = 0; i < groups; ++i) result.push_back({"Topic number " + std::to_string(i)});
  return result;
}

// Processor time of this thread; frames are painted by it alone.
double cpu_ms() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Times {
  std::vector<double> wall, cpu;
};

double share_of(std::vector<double> times, double share) {
  std::sort(times.begin(), times.end());
  return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

// From the whole record to single days, at a different place and height each time.
Times sweep(app::Stage& stage) {
  QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_ARGB32_Premultiplied);
  std::mt19937 random(7);
  std::uniform_real_distribution<double> anywhere(0.0, 1.0);
  const timeline::Scale whole = stage.scale();
  const double deepest = timeline::Scale::closest / whole.pixels_per_day();
  Times times;
  constexpr int zooms = 40, places = 10;
  for (int zoom = 0; zoom < zooms; ++zoom)
    for (int place = 0; place < places; ++place) {
      const double factor = std::pow(deepest, zoom / (zooms - 1.0));
      QElapsedTimer timer;
      timer.start();
      const double cpu_before = cpu_ms();
      stage.set_scale(whole.zoomed(factor, whole.left() + anywhere(random) * whole.width()));
      stage.set_scroll_y(anywhere(random) * stage.most_scroll_y());
      QPainter painter(&image);
      stage.paint(painter, true);
      painter.end();
      times.cpu.push_back(cpu_ms() - cpu_before);
      times.wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
  return times;
}

}  // namespace

TimelineFigures measure_timeline() {
  app::Stage stage(QApplication::font(), QApplication::palette(), QSizeF(width, height));
  stage.set_as_of(*Day::from_ymd(2021, 11, 12));
  stage.set_today(*Day::from_ymd(2026, 11, 21));
  auto made = record();
  QElapsedTimer timer;
  timer.start();
  stage.set_entries(std::move(made), topics());
  const double load_ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
  sweep(stage);  // fonts and caches are warm after the first frames of a window
  const Times times = sweep(stage);
  const double median = share_of(times.wall, 0.5), p95 = share_of(times.wall, 0.95);
  const TimelineFigures figures{
      median, p95, median / frame_ms, p95 / frame_ms, share_of(times.cpu, 0.5), share_of(times.cpu, 0.95), load_ms};
  std::printf("timeline, %d entries, %.0fx%.0f: median %.2f ms (%.2f of a frame), p95 %.2f ms (%.2f); ", entries, width,
              height, median, figures.median_share, p95, figures.p95_share);
  std::printf("processor time %.2f and %.2f ms; load %.0f ms\n", figures.median_cpu_ms, figures.p95_cpu_ms, load_ms);
  return figures;
}

}  // namespace chronicle::bench
