// Charts of pages that count: their columns are the counts, and the page says them in words.
#include "core/brief/pages/compose.h"
#include "core/brief/writers/svg_writer.h"
#include "core/query/as_of/document_status.h"
#include "core/query/questions/announced.h"
#include "core/query/questions/documents_by_year.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

Brief page_of_question(const char* question, const char* as_of = "2026-11-22") {
  const Context context{bundled().library, bundled().catalogue, day(as_of)};
  return compose(context, parse_subject(question).value()).value();
}

/// The chart under a heading, and the table under it if there is one.
struct Chart {
  const Drawing* drawing = nullptr;
  const Table* table = nullptr;
};

Chart chart_in(const Brief& page, const char* section) {
  Chart chart;
  bool is_here = false;
  for (const Block& block : page.blocks) {
    if (const auto* heading = std::get_if<Heading>(&block); heading != nullptr && !heading->section.empty())
      is_here = heading->section == section;
    if (!is_here) continue;
    if (const auto* drawing = std::get_if<Drawing>(&block)) chart.drawing = drawing;
    if (const auto* table = std::get_if<Table>(&block)) chart.table = table;
  }
  return chart;
}

std::size_t number_of(const Line& cell) { return cell.front().text == "–" ? 0 : std::stoul(cell.front().text); }

}  // namespace

TEST_CASE("the chart of documents has a column a year, as high as its count is of the highest") {
  const Library library = library_of(R"({"chronicle": 1,
    "sessions": [{"id": "session/a", "held": "2019-05-01", "names": {"en": "A"}},
                 {"id": "session/b", "held": "2021-05-01", "names": {"en": "B"}}],
    "documents": [{"id": "document/a", "type": "concept", "validity": "2019-05-01/2020-12-30", "names": {"en": "A"}},
                  {"id": "document/b", "type": "concept", "validity": "2019-05-01/2021-12-31", "names": {"en": "B"}},
                  {"id": "document/c", "type": "agreement", "validity": "2021-05-01/..", "names": {"en": "C"}}],
    "acts": [{"id": "act/a", "document": "document/a", "session": "session/a", "verb": "adopted"},
             {"id": "act/b", "document": "document/b", "session": "session/a", "verb": "adopted"},
             {"id": "act/c", "document": "document/c", "session": "session/b", "verb": "adopted"}]})");
  const Catalogue catalogue = Catalogue::load(library);
  const auto counted = documents_by_year(catalogue, day("2022-06-01"));
  CHECK(counted.first_year == 2019);
  using Counts = std::vector<std::size_t>;
  CHECK(counted.adopted.at(DocumentType::concept_paper) == Counts{2, 0, 0, 0});
  CHECK(counted.adopted.at(DocumentType::agreement) == Counts{0, 0, 1, 0});
  CHECK(counted.in_force.at(DocumentType::concept_paper) == Counts{2, 1, 1, 0});
  CHECK(counted.in_force.at(DocumentType::agreement) == Counts{0, 0, 1, 1});
  const Context context{library, catalogue, day("2022-06-01")};
  const Brief page = compose(context, parse_subject("question/coverage").value()).value();
  const Chart chart = chart_in(page, "adopted-by-year");
  REQUIRE(chart.drawing != nullptr);
  REQUIRE(chart.drawing->rows.size() == 2);
  CHECK(chart.drawing->rows[0].label == "Concept");
  REQUIRE(chart.drawing->rows[0].columns.size() == 4);
  CHECK(chart.drawing->rows[0].columns[0].height == 1.0);
  CHECK(chart.drawing->rows[0].columns[1].height == 0.0);
  CHECK(chart.drawing->rows[1].columns[2].height == 0.5);
  CHECK(chart.drawing->rows[1].columns[2].from > chart.drawing->rows[1].columns[1].to);
  // In words: 2019 and 2020, then 2021 and 2022.
  REQUIRE(chart.table != nullptr);
  CHECK(chart.table->columns[1].title == "2019–2020");
  CHECK(number_of(chart.table->rows[0][1]) == 2);
  CHECK(number_of(chart.table->rows[1][2]) == 1);
  CHECK(number_of(chart.table->rows[1].back()) == 1);
}

TEST_CASE("what the charts of the record count is what its catalogue holds") {
  const auto counted = documents_by_year(bundled().catalogue, day("2026-11-22"));
  std::size_t in_force = 0, stands = 0;
  for (const auto& [type, years] : counted.in_force) in_force += years.back();
  for (const Document& document : bundled().catalogue.all<Document>())
    stands += validity_of(bundled().catalogue, document, day("2026-11-22")).validity == Validity::in_force ? 1 : 0;
  CHECK(in_force == stands);
  const auto sessions = announced_sessions(bundled().catalogue, day("2026-11-22"));
  std::size_t kept = 0;
  for (const auto& one : sessions)
    for (const auto& step : one.steps) kept += step.to_outcome && !step.to_outcome->any() ? 1 : 0;
  const Brief page = page_of_question("question/announced");
  const Chart chart = chart_in(page, "by-year");
  REQUIRE(chart.drawing != nullptr);
  CHECK(chart.drawing->rows.front().label == "As announced");
  CHECK(chart.drawing->rows.front().tone == Tone::in_force);
  CHECK(kept > 0);
  CHECK(chart_in(page_of_question("question/delegations"), "by-rank").drawing != nullptr);
}

TEST_CASE("columns are drawn on the foot of their row, and nought is none") {
  Drawing chart{.caption = "Chart"};
  chart.rows = {{.label = "Row", .columns = {{0.0, 0.4, 1.0}, {0.4, 0.6, 0.0}, {0.6, 1.0, 0.25}}}};
  const std::string svg = write_svg(chart, 800, page_drawing_style());
  std::size_t columns = 0;
  for (std::size_t at = svg.find("<rect"); at != std::string::npos; at = svg.find("<rect", at + 1)) ++columns;
  CHECK(columns == 2);
}

TEST_CASE("a chart of nothing is left out") {
  const Library library = library_of(R"({"chronicle": 1,
    "sessions": [{"id": "session/a", "held": "2019-05-01", "names": {"en": "A"}}]})");
  const Catalogue catalogue = Catalogue::load(library);
  const Context context{library, catalogue, day("2022-06-01")};
  const Brief page = compose(context, parse_subject("question/coverage").value()).value();
  CHECK(chart_in(page, "adopted-by-year").drawing == nullptr);
}
