// Runs the benches and prints their table; `--write FILE` keeps it. Figures are ratios to a floor of the same run,
// since machines differ and are noisy; nothing here fails on a figure.
#include <QtCore/QDate>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <cstdio>

#include "app/library/user_library.h"
#include "core/brief/pages/compose.h"
#include "tests/bench/edit_bench.h"
#include "tests/bench/import_bench.h"
#include "tests/bench/page_bench.h"
#include "tests/bench/print_bench.h"
#include "tests/bench/search_bench.h"
#include "tests/bench/start_bench.h"
#include "tests/bench/timeline_bench.h"
#include "tests/bench/window_bench.h"

namespace {

using namespace chronicle;

struct Row {
  QString what, goal, floor, figure;
};

QString milliseconds(double value) { return QStringLiteral("%1 ms").arg(value, 0, 'f', 1); }
QString ratio(double value, double floor) { return QStringLiteral("%1 ×").arg(value / floor, 0, 'f', 2); }

/// The first painted window, which has its goal, and when the record and its page are in it. The figures of the last.
bench::StartFigures add_start(const QString& probe, const QString& path, const QString& library, const QString& goal,
                              const QString& page_goal, std::vector<Row>& rows) {
  bench::StartFigures start{};
  const auto add = [&](const char* frame, const QString& what, const QString& goal_of_it) {
    start = bench::measure_start(probe, QString::fromLatin1(frame), path);
    rows.push_back(
        {what + QStringLiteral(", ") + library, goal_of_it,
         QStringLiteral("an empty window, ") + milliseconds(start.floor_ms),
         ratio(start.program_ms, start.floor_ms) + QStringLiteral(" (%1)").arg(milliseconds(start.program_ms))});
  };
  add("window", QStringLiteral("start to first painted window"), goal);
  add("record", QStringLiteral("the same with the record in it"), QStringLiteral("none set"));
  add("page", QStringLiteral("the same with the page in it"), page_goal);
  return start;
}

void add_bundled(const QString& probe, const QTemporaryDir& folder, std::vector<Row>& rows) {
  const QString path = folder.filePath(QStringLiteral("record.chronicle"));
  if (!app::make_library(path)) throw std::runtime_error("no library could be made");
  const auto start = add_start(probe, path, QStringLiteral("bundled record"), QStringLiteral("≤ 1.4 ×"),
                               QStringLiteral("≤ 2.2 ×"), rows);
  rows.push_back(
      {QStringLiteral("memory, bundled record"), QStringLiteral("≤ 2 ×"),
       QStringLiteral("an empty window, %1 MiB").arg(start.floor_mib, 0, 'f', 0),
       ratio(start.program_mib, start.floor_mib) + QStringLiteral(" (%1 MiB)").arg(start.program_mib, 0, 'f', 0)});
}

void add_timeline(std::vector<Row>& rows) {
  const auto frames = bench::measure_timeline();
  rows.push_back({QStringLiteral("timeline frame, 100,000 entries, 1920x1080"),
                  QStringLiteral("median ≤ 3 ms, p95 ≤ 5 ms"), QStringLiteral("a frame at 60 Hz, 16.6 ms"),
                  QStringLiteral("median %1 (%2 of it), p95 %3 (%4)")
                      .arg(milliseconds(frames.median_ms), QString::number(frames.median_share, 'f', 2),
                           milliseconds(frames.p95_ms), QString::number(frames.p95_share, 'f', 2))});
}

void add_print(const QTemporaryDir& folder, std::vector<Row>& rows) {
  auto library = Library::open(folder.filePath(QStringLiteral("record.chronicle")).toStdString());
  if (!library) throw std::runtime_error("the library could not be opened");
  const Catalogue catalogue = Catalogue::load(*library);
  const Context context{*library, catalogue, *Day::parse("2026-11-22")};
  const auto brief = compose(context, *RecordId::parse("session/2025-06-05"));
  if (!brief) throw std::runtime_error("the session is not there");
  const auto print = bench::measure_print(*brief);
  rows.push_back(
      {QStringLiteral("print a session to PDF"), QStringLiteral("≤ 0.6 ×"),
       QStringLiteral("bare QTextDocument of the same HTML, ") + milliseconds(print.floor_ms),
       ratio(print.program_ms, print.floor_ms) + QStringLiteral(" (%1)").arg(milliseconds(print.program_ms))});
  const auto longer = bench::measure_long_print();
  rows.push_back(
      {QStringLiteral("print a table of 1,200 rows to PDF"), QStringLiteral("≤ 5 ×"),
       QStringLiteral("one of 300 rows, ") + milliseconds(longer.floor_ms),
       ratio(longer.program_ms, longer.floor_ms) + QStringLiteral(" (%1)").arg(milliseconds(longer.program_ms))});
  const auto dossier = bench::measure_dossier(*library);
  rows.push_back({QStringLiteral("dossier of 100 documents as PDF, %1 pages").arg(dossier.pages),
                  QStringLiteral("≤ 3 s"), QStringLiteral("none"),
                  QStringLiteral("%1, of that %2 composing")
                      .arg(milliseconds(dossier.composed_ms + dossier.written_ms), milliseconds(dossier.composed_ms))});
}

void add_large(const QString& probe, const QString& path, std::vector<Row>& rows) {
  add_start(probe, path, QStringLiteral("100,000 documents"), QStringLiteral("≤ 2 ×"), QStringLiteral("≤ 8 ×"), rows);
  const auto window = bench::measure_window(path.toStdString());
  const QString frame = QStringLiteral("a frame at 60 Hz, 16.6 ms");
  rows.push_back({QStringLiteral("all facets counted under a search, 100,000 documents"), QStringLiteral("≤ 50 ms"),
                  frame, milliseconds(window.counts_ms)});
  rows.push_back({QStringLiteral("typing in the window, 100,000 documents"), QStringLiteral("never blocks"), frame,
                  QStringLiteral("blocked for %1 at most; from a letter to all tables %2 at most")
                      .arg(milliseconds(window.blocked_ms), milliseconds(window.settled_ms))});
}

/// As the window does after each edit.
void add_edit(const QString& path, std::vector<Row>& rows) {
  const auto edit = bench::measure_edit(path.toStdString());
  rows.push_back(
      {QStringLiteral("a rename from Enter to every view shown anew, 100,000 documents"),
       QStringLiteral("≤ 50 ms, window blocked ≤ 16 ms"),
       QStringLiteral("the record read whole, ") + milliseconds(edit.floor_ms),
       ratio(edit.shown_ms, edit.floor_ms) +
           QStringLiteral(" (%1: written in %2, window blocked for %3 at most)")
               .arg(milliseconds(edit.shown_ms), milliseconds(edit.written_ms), milliseconds(edit.blocked_ms))});
}

void add_import(const QTemporaryDir& folder, std::vector<Row>& rows) {
  const auto figures = bench::measure_import(folder.path().toStdString());
  const auto seconds = [](double value) { return QStringLiteral("%1 s").arg(value, 0, 'f', 1); };
  rows.push_back({QStringLiteral("import of 100,000 documents, %1 MiB of JSON").arg(figures.file_mib, 0, 'f', 0),
                  QStringLiteral("≤ 2 ×"),
                  QStringLiteral("bare SQLite inserting the same rows, ") + seconds(figures.floor_s),
                  ratio(figures.program_s, figures.floor_s) + QStringLiteral(" (%1)").arg(seconds(figures.program_s))});
}

void add_search(const QString& path, std::vector<Row>& rows) {
  const auto search = bench::measure_search(path.toStdString());
  rows.push_back({QStringLiteral("search, 100,000 documents, each keystroke"),
                  QStringLiteral("≤ 1 × in all, worst ≤ 3 ×"),
                  QStringLiteral("the same typed to bare FTS5, ") + milliseconds(search.floor_ms),
                  QStringLiteral("%1, at worst %2 ×")
                      .arg(ratio(search.program_ms, search.floor_ms), QString::number(search.worst_ratio, 'f', 2))});
  rows.push_back({QStringLiteral("the first 50 hits, at the slowest keystroke"), QStringLiteral("≤ 30 ms"),
                  QStringLiteral("a frame at 60 Hz, 16.6 ms"), milliseconds(search.worst_ms)});
}

void add_pages(const QString& path, std::vector<Row>& rows) {
  const auto pages = bench::measure_pages(path.toStdString());
  const QString floor = QStringLiteral("the record read whole, ") + milliseconds(pages.floor_ms);
  const auto add = [&](const QString& what, double took, const std::string& which) {
    rows.push_back({what, QStringLiteral("≤ 300 ms"), floor,
                    ratio(took, pages.floor_ms) +
                        QStringLiteral(" (%1: %2)").arg(milliseconds(took), QString::fromStdString(which))});
  };
  add(QStringLiteral("the slowest page of a record composed, 100,000 documents"), pages.record_ms, pages.record);
  add(QStringLiteral("the slowest question composed, 100,000 documents"), pages.question_ms, pages.question);
}

QString table_of(const std::vector<Row>& rows) {
  QString text = QStringLiteral(
      "# Performance\n\n"
      "Written by `./check --bench`: each figure beside its floor, measured in the same run.\n\n"
      "| what | goal | floor | figure |\n|---|---|---|---|\n");
  for (const Row& row : rows)
    text += QStringLiteral("| %1 | %2 | %3 | %4 |\n").arg(row.what, row.goal, row.floor, row.figure);
  return text + QStringLiteral("\nQt %1 on the platform \"%2\", %3.\n")
                    .arg(QString::fromLatin1(qVersion()), QApplication::platformName(),
                         QDate::currentDate().toString(Qt::ISODate));
}

}  // namespace

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
    qputenv("QT_QPA_PLATFORM", "offscreen");
  const QTemporaryDir folder;
  for (const char* place : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
    qputenv(place, folder.path().toUtf8());
  QApplication application(argc, argv);
  std::vector<Row> rows;
  const QString probe = QCoreApplication::applicationDirPath() + QStringLiteral("/start_probe");
  add_bundled(probe, folder, rows);
  add_timeline(rows);
  add_print(folder, rows);
  add_import(folder, rows);
  const QString large = folder.filePath(QStringLiteral("large.chronicle"));
  add_search(large, rows);
  add_pages(large, rows);
  add_large(probe, large, rows);
  add_edit(large, rows);
  const QByteArray table = table_of(rows).toUtf8();
  std::printf("%s", table.constData());
  const auto arguments = QCoreApplication::arguments();
  const auto at = arguments.indexOf(QStringLiteral("--write"));
  if (at < 0 || at + 1 >= arguments.size()) return 0;
  QFile file(arguments.at(at + 1));
  return file.open(QIODevice::WriteOnly) && file.write(table) == table.size() ? 0 : 1;
}
