#include "core/brief/writers/column_widths.h"

#include <numeric>

#include "tests/support/catch.h"

namespace chronicle {
namespace {

using Widths = std::vector<std::size_t>;

Table table_of(std::vector<Table::Column> columns, std::vector<std::string> row) {
  Table table{.columns = std::move(columns)};
  table.rows.emplace_back();
  for (std::string& text : row) table.rows.back().push_back({{.text = std::move(text)}});
  return table;
}

}  // namespace

TEST_CASE("columns have their shares") {
  CHECK(column_widths(table_of({{"a", 6}, {"b", 3}, {"c", 1}}, {"x", "y", "z"}),
                      {.total = 100, .gap = 4, .character = 1, .mark = 1}) == Widths{60, 30, 10});
  CHECK(column_widths(table_of({{"a"}, {"b"}, {"c"}}, {}), {.total = 100, .gap = 0, .character = 1, .mark = 1}) ==
        Widths{33, 33, 34});
  CHECK(column_widths({}, {.total = 100, .gap = 4, .character = 1, .mark = 1}).empty());
}

TEST_CASE("a column widens for its longest word, at the cost of the widest") {
  const auto widths = column_widths(table_of({{"a", 8}, {"b", 1}, {"c", 1}}, {"x", "Appointment", "y"}),
                                    {.total = 100, .gap = 4, .character = 1, .mark = 1});
  CHECK(widths == Widths{75, 15, 10});
}

TEST_CASE("no column takes more than a third for a long word") {
  const auto widths = column_widths(table_of({{"a"}, {"b"}, {"c"}, {"d"}}, {std::string(200, 'x'), "y", "z", "u"}),
                                    {.total = 90, .gap = 2, .character = 1, .mark = 1});
  CHECK(widths[0] == 30);
  CHECK(std::accumulate(widths.begin(), widths.end(), std::size_t{0}) == 90);
}

TEST_CASE("many wide columns share what there is") {
  const auto widths = column_widths(
      table_of({{"a"}, {"b"}, {"c"}, {"d"}, {"e"}, {"f"}}, std::vector<std::string>(6, std::string(40, 'x'))),
      {.total = 80, .gap = 2, .character = 1, .mark = 1});
  CHECK(std::accumulate(widths.begin(), widths.end(), std::size_t{0}) == 80);
  for (const std::size_t width : widths) CHECK(width > 0);
}

TEST_CASE("source marks and the blank before them stand beside their word") {
  Table table{.columns = {{"a"}, {"b", 8}}};
  table.rows.push_back({{{.text = "long Appointment", .notes = {{1, 12}}}}, {}});
  // "Appointment [1][12]" and the gap.
  CHECK(column_widths(table, {.total = 100, .gap = 2, .character = 1, .mark = 1}) == Widths{21, 79});
}

}  // namespace chronicle
