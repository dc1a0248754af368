#include "tests/bench/print_bench.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>
#include <algorithm>
#include <cstdio>
#include <vector>

#include "app/print/pdf.h"
#include "core/brief/writers.h"

namespace chronicle::bench {
namespace {

constexpr int rounds = 15;

template <typename Work>
double milliseconds(const Work& work) {
  QElapsedTimer timer;
  timer.start();
  work();
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  return times.at(times.size() / 2);
}

void print_bare(const QString& html, const QString& path) {
  QPdfWriter writer(path);
  QTextDocument document;
  document.setHtml(html);
  document.print(&writer);
}

}  // namespace

PrintFigures measure_print(const Brief& brief) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("brief.pdf"));
  std::vector<double> ours, bare;
  for (int i = 0; i < rounds; ++i) {
    bare.push_back(milliseconds([&] { print_bare(QString::fromStdString(write_html_body(brief)), path); }));
    ours.push_back(milliseconds([&] {
      if (!app::write_pdf(brief, path)) std::abort();
    }));
  }
  const PrintFigures figures{median(ours), median(bare), median(ours) / median(bare)};
  std::printf("print to PDF: %.1f ms, bare QTextDocument %.1f ms, ratio %.2f\n", figures.write_ms, figures.floor_ms,
              figures.ratio);
  return figures;
}

}  // namespace chronicle::bench
