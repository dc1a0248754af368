// How wide the columns of a table are. Private to core/brief.
#pragma once

#include <cstddef>
#include <vector>

#include "core/blocks/brief.h"

namespace chronicle {

/// The room that a table has, in any unit.
struct Room {
  std::size_t total, gap;       ///< of all columns; between two
  std::size_t character, mark;  ///< of one character of text; of one of source marks, "[12]"
  bool at_dashes = false;       ///< whether words break behind dashes and hyphens
};

/// What each column of `table` needs so that no word breaks, with the gap.
std::vector<std::size_t> column_needs(const Table& table, const Room& room);

/// Divides the room among the columns of `table`: by their shares, but as far as there is room each wide enough for its
/// longest word. The widths are with the gap and add up to `room.total`.
std::vector<std::size_t> column_widths(const Table& table, const Room& room);

/// The same in percent of a page as wide as paper; they add up to 100.
std::vector<int> percent_widths(const Table& table);

/// In percent of a line of about so many characters. What a column has more than its longest text needs goes to those
/// whose texts take several lines.
std::vector<int> paper_widths(const Table& table, double characters);

}  // namespace chronicle
