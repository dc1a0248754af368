#include "core/lists/table_cells.h"

#include <algorithm>
#include <array>

#include "core/lists/cell_reader.h"
#include "core/lists/document_type.h"
#include "core/lists/list_mark.h"
#include "core/lists/verb_words.h"
#include "core/words/fold.h"
#include "core/words/tag.h"
#include "core/words/written_date.h"

namespace chronicle {
namespace {

/// What a heading says that its column holds.
std::optional<TableColumn> column_of_heading(std::string_view heading) {
  struct Head {
    std::string_view word;
    TableColumn column;
  };
  constexpr std::array<Head, 21> heads{
      {{"number", TableColumn::number},  {"no", TableColumn::number},      {"n", TableColumn::number},
       {"item", TableColumn::number},    {"номер", TableColumn::number},   {"пункт", TableColumn::number},
       {"п п", TableColumn::number},     {"title", TableColumn::title},    {"name", TableColumn::title},
       {"document", TableColumn::title}, {"название", TableColumn::title}, {"наименование", TableColumn::title},
       {"документ", TableColumn::title}, {"type", TableColumn::type},      {"вид", TableColumn::type},
       {"тип", TableColumn::type},       {"verb", TableColumn::verb},      {"status", TableColumn::verb},
       {"действие", TableColumn::verb},  {"date", TableColumn::date},      {"дата", TableColumn::date}}};
  if (trimmed(heading) == "№" || trimmed(heading) == "#") return TableColumn::number;
  const auto words = words_of(heading);
  const std::string folded = fold(heading);
  for (const Head& head : heads)
    if (folded == head.word || (!words.empty() && words.front().folded == head.word && words.size() <= 3))
      return head.column;
  return std::nullopt;
}

bool is_title(TableColumn column) { return column == TableColumn::title; }

/// The columns that the first row names, if it does: a title, and no cell that is one.
std::optional<std::vector<TableColumn>> columns_by_headings(const TableRow& row) {
  std::vector<TableColumn> columns;
  for (const std::string& cell : row.cells) columns.push_back(column_of_heading(cell).value_or(TableColumn::other));
  const bool has_title = std::any_of(columns.begin(), columns.end(), is_title);
  return has_title ? std::optional(columns) : std::nullopt;
}

bool is_number(const std::string& cell) {
  const auto mark = mark_of(cell + ")", 0);
  return mark && !mark->number.empty() && mark->end >= cell.size();
}

/// What a cell looks like; nothing for one that is empty.
std::optional<TableColumn> column_of_cell(const std::string& cell) {
  if (cell.empty()) return std::nullopt;
  if (is_number(cell)) return TableColumn::number;
  if (read_written_date(cell)) return TableColumn::date;
  const auto words = words_of(cell).size();
  if (words <= 2 && verb_in(cell)) return TableColumn::verb;
  if (words <= 2 && guess_type(cell).basis == TypeBasis::noun) return TableColumn::type;
  return TableColumn::other;
}

std::vector<TableColumn> columns_by_content(const std::vector<TableRow>& rows, std::size_t count) {
  std::vector<TableColumn> columns(count, TableColumn::other);
  std::vector<std::size_t> sizes(count, 0);
  for (std::size_t i = 0; i < count; ++i) {
    std::optional<TableColumn> all;
    bool is_one = true;
    for (const TableRow& row : rows) {
      if (i >= row.cells.size()) continue;
      sizes[i] += row.cells[i].size();
      const auto column = column_of_cell(row.cells[i]);
      if (column && all && *column != *all) is_one = false;
      if (column) all = column;
    }
    if (all && is_one) columns[i] = *all;
  }
  std::size_t longest = count;
  for (std::size_t i = 0; i < count; ++i)
    if (columns[i] == TableColumn::other && (longest == count || sizes[i] > sizes[longest])) longest = i;
  if (longest < count) columns[longest] = TableColumn::title;
  return columns;
}

std::size_t most_cells(const std::vector<TableRow>& rows) {
  std::size_t most = 0;
  for (const TableRow& row : rows) most = std::max(most, row.cells.size());
  return most;
}

}  // namespace

std::optional<ListTable> table_of(std::string_view text) {
  for (const char separator : {'\t', ';', ','}) {
    auto rows = rows_of_cells(text, separator);
    const auto has_several = [](const TableRow& row) { return row.cells.size() > 1; };
    if (rows.empty() || !std::all_of(rows.begin(), rows.end(), has_several)) continue;
    if (const auto columns = columns_by_headings(rows.front()); columns && rows.size() > 1) {
      TableRow heads = rows.front();
      rows.erase(rows.begin());
      return ListTable{*columns, std::move(rows), std::move(heads)};
    }
    if (separator != '\t') continue;
    const auto columns = columns_by_content(rows, most_cells(rows));
    if (std::any_of(columns.begin(), columns.end(), is_title)) return ListTable{columns, std::move(rows), {}};
  }
  return std::nullopt;
}

}  // namespace chronicle
