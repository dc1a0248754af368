// What the record covers, year by year, and what it shows itself to lack.
#include "core/brief/questions/charts.h"
#include "core/brief/questions/questions.h"
#include "core/query/questions/coverage.h"
#include "core/query/questions/documents_by_year.h"

namespace chronicle {
namespace {

constexpr std::array title_columns{Label::titles_in_english, Label::titles_in_russian, Label::titles_in_kazakh};
static_assert(title_columns.size() == counted_languages.size());

std::vector<Line> row_of(Line heading, const YearHeld& held) {
  std::vector<Line> row{std::move(heading), number_cell(held.sessions), number_cell(held.documents)};
  for (const std::size_t titles : held.titles) row.push_back(number_cell(titles));
  row.push_back(number_cell(held.terms));
  row.push_back(number_cell(held.signatures));
  return row;
}

Table table_of(const Composer& composer, const Coverage& coverage) {
  // By their words, which the page of a small window has just the room for.
  Table table{.columns = {{composer.text(Label::year), 4},
                          {composer.text(Label::sessions_in_year), 7, true},
                          {composer.text(Label::documents), 8, true}}};
  for (const Label label : title_columns) table.columns.push_back({composer.text(label), 6, true});
  table.columns.push_back({composer.text(Label::terms_stated), 6, true});
  table.columns.push_back({composer.text(Label::signatures), 8, true});
  for (std::size_t i = coverage.years.size(); i > 0; --i)
    table.rows.push_back(
        row_of({{.text = std::to_string(coverage.first_year + static_cast<int>(i) - 1)}}, coverage.years[i - 1]));
  if (coverage.undated != YearHeld())
    table.rows.push_back(row_of({composer.muted(Label::year_not_stated)}, coverage.undated));
  table.rows.push_back(row_of({{.text = composer.text(Label::in_all)}}, coverage.total()));
  return table;
}

Line gaps_line(Composer& composer, const SessionGaps& gaps) {
  std::vector<std::string> lacking;
  const auto add = [&](const std::optional<Completeness>& known, Completed what) {
    if (known) lacking.push_back(composer.say().pages.completeness(known->known, *known->count, what));
  };
  add(gaps.documents, Completed::documents);
  add(gaps.items, Completed::agenda_items);
  add(gaps.states, Completed::states);
  if (gaps.no_document) lacking.push_back(composer.text(Label::no_document_known));
  return composer.say().questions.lacking(composer.link(gaps.session->id), lacking);
}

void add_gaps(Composer& composer, const Coverage& coverage) {
  composer.heading(composer.text(Label::shown_to_lack), "lacking");
  composer.paragraph({composer.muted(Label::lack_explained)});
  Bullets bullets;
  if (const auto years = coverage.years_without_session(); !years.empty())
    bullets.items.push_back({{.text = composer.say().questions.years_without_session(years)}});
  for (const SessionGaps& gaps : coverage.gaps) bullets.items.push_back(gaps_line(composer, gaps));
  if (bullets.items.empty())
    composer.paragraph({{.text = composer.text(Label::nothing_lacking)}});
  else
    composer.add(std::move(bullets));
}

std::vector<ChartRow> rows_of(const Composer& composer, const std::map<DocumentType, std::vector<std::size_t>>& counts,
                              Tone tone) {
  std::vector<ChartRow> rows;
  for (const auto& [type, by_year] : counts) rows.push_back({composer.label(type), tone, by_year});
  return rows;
}

void add_charts(Composer& composer) {
  const auto counted = documents_by_year(composer.catalogue(), composer.context().as_of);
  add_chart(composer, Label::chart_documents, "adopted-by-year", counted.first_year,
            rows_of(composer, counted.adopted, Tone::plain), ChartTold::in_sums);
  add_chart(composer, Label::chart_in_force, "in-force-by-year", counted.first_year,
            rows_of(composer, counted.in_force, Tone::in_force), ChartTold::in_states);
}

}  // namespace

void compose_coverage(Composer& composer) {
  const Coverage coverage = coverage_of(composer.catalogue(), composer.context().as_of);
  composer.paragraph({{.text = composer.say().questions.holds(coverage)}});
  if (is_narrowed<Session>(composer) || is_narrowed<Document>(composer))
    composer.paragraph({{.text = composer.text(Label::coverage_unfiltered), .tone = Tone::attention}});
  if (coverage.years.empty()) return;
  composer.heading(composer.text(Label::year_by_year), "years");
  composer.paragraph({composer.muted(Label::coverage_explained)});
  composer.add(table_of(composer, coverage));
  add_gaps(composer, coverage);
  add_charts(composer);
}

}  // namespace chronicle
