#include "tests/bench/window_bench.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>
#include <algorithm>
#include <stdexcept>

#include "app/shell/main_window.h"

namespace chronicle::bench {
namespace {

using namespace chronicle::app;

double elapsed(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

double measure_counts(const Workspace& workspace) {
  double worst = 0;
  for (const Kind kind : register_kinds) {
    QElapsedTimer timer;
    timer.start();
    const auto counts = workspace.counts(kind);
    worst = std::max(worst, elapsed(timer));
  }
  return worst;
}

/// Handles one event after another until `done`, and notes the longest time that it took.
template <typename Done>
void run_until(const Done& done, double& blocked_ms) {
  QElapsedTimer patience;
  patience.start();
  while (!done()) {
    if (patience.elapsed() > 30000) throw std::runtime_error("the window did not answer");
    QElapsedTimer timer;
    timer.start();
    QCoreApplication::processEvents(QEventLoop::AllEvents);
    blocked_ms = std::max(blocked_ms, elapsed(timer));
  }
}

}  // namespace

WindowFigures measure_window(const std::string& path) {
  WindowFigures figures{};
  auto library = Library::open(path);
  if (!library) throw std::runtime_error("the library could not be opened");
  Workspace workspace(*Day::parse("2026-11-22"));
  Settings settings(QString::fromStdString(path + ".ini"));
  LibraryReader reader;
  MainWindow window(workspace, settings, reader);
  workspace.open({std::move(*library), workspace.as_of()});
  window.resize(1920, 1080);
  window.show();
  window.record_register()->showKind(Kind::document);
  QTest::qWait(1500);
  bool narrowed = false;
  QObject::connect(&workspace, &Workspace::passingChanged, [&] { narrowed = true; });
  const auto type = [&](const QString& text) {
    const auto before = workspace.search().result;
    narrowed = false;
    QElapsedTimer timer;
    timer.start();
    window.search()->setText(text);
    figures.blocked_ms = std::max(figures.blocked_ms, elapsed(timer));
    const auto answered = [&] { return narrowed && workspace.search().result != before; };
    run_until(answered, figures.blocked_ms);
    QCoreApplication::processEvents();
    const double settled = elapsed(timer);
    if (!before) return;  // the first one waits for names and dates to be read
    figures.settled_ms = std::max(figures.settled_ms, settled);
    std::printf("  %-24s settled in %6.1f ms, blocked at most %6.1f ms so far\n", text.toUtf8().constData(), settled,
                figures.blocked_ms);
  };
  type(QStringLiteral("zeppelin"));
  figures.blocked_ms = 0;
  for (const QString& query : {QStringLiteral("agreement"), QStringLiteral("концепция")})
    for (int length = 1; length <= query.size(); ++length) type(query.left(length));
  Filter filter;
  filter.of(Facet::outcome) = {"adopted"};
  workspace.set_filter(filter);
  type(QStringLiteral("а"));
  figures.counts_ms = measure_counts(workspace);
  return figures;
}

}  // namespace chronicle::bench
