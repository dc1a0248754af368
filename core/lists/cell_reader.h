// The cells of TSV and CSV.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chronicle {

/// A row with something in it, and the line at which it begins, from 1 on.
struct TableRow {
  std::size_t line = 0;
  std::vector<std::string> cells{};

  bool operator==(const TableRow&) const = default;
};

/// Whether the blanks at the ends of a cell in quotes are part of it.
enum class QuotedBlanks { dropped, kept };

/// The rows of a text whose cells stand between separators. Cells in double quotes may have separators, quotes (twice)
/// and line ends in them; where the quotes do not end with the cell they are part of what is written. Blanks around a
/// cell are none of it, and rows of empty cells are left out.
std::vector<TableRow> rows_of_cells(std::string_view text, char separator, QuotedBlanks blanks = QuotedBlanks::dropped);

}  // namespace chronicle
