#include "tests/bench/print_bench.h"

#include <QtCore/QBuffer>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>
#include <algorithm>
#include <vector>

#include "app/print/pdf.h"
#include "app/theme/page_style.h"
#include "core/brief/writers/writers.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/sample_brief.h"

namespace chronicle::bench {
namespace {

constexpr int rounds = 11;

void print_bare(const Brief& brief) {
  QTextDocument document;
  document.setDefaultStyleSheet(app::paper_style());
  document.setHtml(QString::fromStdString(write_html_body(brief)));
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  document.print(&writer);
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values.at(values.size() / 2);
}

}  // namespace

PrintFigures measure_print(const Brief& brief) {
  std::vector<double> bare;
  std::vector<double> ours;
  for (int round = 0; round < rounds; ++round) {
    bare.push_back(milliseconds([&] { print_bare(brief); }));
    ours.push_back(milliseconds([&] { app::pdf_of({{brief}, {}}); }));
  }
  return {median(bare), median(ours)};
}

PrintFigures measure_long_print() {
  const auto of_rows = [](int rows) {
    const Brief brief = test::sample_brief(rows);
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) times.push_back(milliseconds([&] { app::pdf_of({{brief}, {}}); }));
    return median(std::move(times));
  };
  return {of_rows(300), of_rows(1200)};
}

}  // namespace chronicle::bench
