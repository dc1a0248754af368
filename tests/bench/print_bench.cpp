#include "tests/bench/print_bench.h"

#include <QtCore/QBuffer>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>
#include <algorithm>
#include <vector>

#include "app/print/dossier.h"
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

DossierFigures measure_dossier(const Library& library) {
  constexpr std::size_t records = 100;
  constexpr int times = 3;
  const Catalogue catalogue = Catalogue::load(library);
  app::DossierRecipe recipe{.title = QStringLiteral("Bench")};
  for (const Document& document : catalogue.all<Document>())
    if (recipe.subjects.size() < records) recipe.subjects.push_back(document.id.text());
  const Day day = *Day::from_ymd(2026, 11, 22);
  const Context context{library, catalogue, day};
  std::vector<double> composed, written;
  int pages = 0;
  for (int i = 0; i < times; ++i) {
    std::optional<app::Dossier> dossier;
    composed.push_back(milliseconds([&] { dossier = app::compose_dossier(context, recipe, day).value(); }));
    written.push_back(
        milliseconds([&] { pages = app::write_dossier(*dossier, app::brief_formats().front(), {}).pages; }));
  }
  return {median(composed), median(written), pages};
}

}  // namespace chronicle::bench
