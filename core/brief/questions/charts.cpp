#include "core/brief/questions/charts.h"

#include <algorithm>
#include <numeric>

#include "core/brief/questions/questions.h"

namespace chronicle {
namespace {

constexpr int years_a_cell = 5;

std::size_t highest_of(const std::vector<ChartRow>& rows) {
  std::size_t highest = 0;
  for (const ChartRow& row : rows)
    for (const std::size_t count : row.counts) highest = std::max(highest, count);
  return highest;
}

std::size_t years_of(const std::vector<ChartRow>& rows) {
  std::size_t years = 0;
  for (const ChartRow& row : rows) years = std::max(years, row.counts.size());
  return years;
}

Drawing drawing_of(const Composer& composer, const std::string& caption, int first_year,
                   const std::vector<ChartRow>& rows) {
  const auto last_year = first_year + static_cast<int>(years_of(rows)) - 1;
  const YearAxis axis(first_year, last_year);
  const auto highest = static_cast<double>(highest_of(rows));
  Drawing drawing{.caption = caption, .ticks = axis.ticks()};
  // Where the drawing is, and nowhere else: texts have the numbers.
  drawing.markers.push_back(
      {.from = 1, .to = 1, .label = composer.say().questions.highest_column(highest_of(rows)), .tone = Tone::muted});
  for (const ChartRow& row : rows) {
    Drawing::Row& drawn = drawing.rows.emplace_back(Drawing::Row{.label = row.label, .tone = row.tone});
    for (std::size_t i = 0; i < row.counts.size(); ++i) {
      const int year = first_year + static_cast<int>(i);
      drawn.columns.push_back({.from = axis.at(*Day::from_ymd(year, 1, 1)),
                               .to = axis.at(*Day::from_ymd(year, 12, 31)),
                               .height = static_cast<double>(row.counts[i]) / highest});
    }
  }
  return drawing;
}

/// Some years a column, those that make a round end together.
Table table_of(const Composer& composer, int first_year, const std::vector<ChartRow>& rows, ChartTold told) {
  const int end = first_year + static_cast<int>(years_of(rows));
  Table table{.columns = {{.title = {}, .share = 6}}};
  std::vector<std::pair<int, int>> cells;  // from, to
  for (int from = first_year; from < end;) {
    const int to = std::min((from + years_a_cell - 1) / years_a_cell * years_a_cell, end - 1);
    cells.emplace_back(from, to);
    from = to + 1;
  }
  const bool is_sum = told == ChartTold::in_sums;
  for (const auto& [from, to] : cells)
    table.columns.push_back({composer.say().pages.years(is_sum ? from : to, to), 2, true});
  if (is_sum) table.columns.push_back({composer.text(Label::in_all), 2, true});
  for (const ChartRow& row : rows) {
    std::vector<Line> line{{{.text = row.label}}};
    const auto at = [&](int year) {
      return row.counts.begin() + std::min<std::ptrdiff_t>(year - first_year, std::ssize(row.counts));
    };
    for (const auto& [from, to] : cells)
      line.push_back(number_cell(is_sum ? std::accumulate(at(from), at(to + 1), std::size_t{0})
                                        : (at(to) != row.counts.end() ? *at(to) : 0)));
    if (is_sum) line.push_back(number_cell(std::accumulate(row.counts.begin(), row.counts.end(), std::size_t{0})));
    table.rows.push_back(std::move(line));
  }
  return table;
}

}  // namespace

void add_chart(Composer& composer, Label heading, std::string_view section, int first_year, std::vector<ChartRow> rows,
               ChartTold told) {
  std::erase_if(rows, [](const ChartRow& row) {
    return std::all_of(row.counts.begin(), row.counts.end(), [](std::size_t count) { return count == 0; });
  });
  if (rows.empty()) return;
  const std::string caption = composer.text(heading);
  composer.heading(caption, section);
  composer.add(drawing_of(composer, caption, first_year, rows));
  composer.add(table_of(composer, first_year, rows, told));
}

}  // namespace chronicle
