// A list as a spreadsheet has it: TSV or CSV. Private to core/lists.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/lists/cell_reader.h"

namespace chronicle {

/// What a column of a list holds.
enum class TableColumn { number, title, type, verb, date, other };

/// Rows under columns.
struct ListTable {
  std::vector<TableColumn> columns;
  std::vector<TableRow> rows;     ///< without that of headings
  std::optional<TableRow> heads;  ///< if there is one
};

/// The text as a table: each line has a tab, or semicolons or commas part its lines into as many cells under headings
/// that are known here. Cells in double quotes may have tabs, commas and line ends in them. Nothing if it is no table.
/// Without headings the columns follow from what is in them; the longest texts are the titles.
std::optional<ListTable> table_of(std::string_view text);

}  // namespace chronicle
