#include "core/brief/writers/column_widths.h"

#include <algorithm>
#include <numeric>

#include "core/brief/writers/text_width.h"
#include "core/words/one_line.h"

namespace chronicle {
namespace {

/// The widest piece of a line that no blank divides, runs and their source marks together, with the blank
/// before the marks.
std::size_t widest_word(const Line& line, const Room& room) {
  std::size_t widest = 0;
  std::size_t word = 0;
  for (const Run& run : line) {
    const std::string text = one_line(run.text);
    for (std::size_t at = 0; at < text.size();) {
      if (text[at] == ' ') {
        word = 0;
        ++at;
        continue;
      }
      const std::size_t end = std::min(text.find(' ', at), text.size());
      word += display_width(std::string_view(text).substr(at, end - at)) * room.character;
      widest = std::max(widest, word);
      at = end;
    }
    if (!run.notes.empty() && word > 0) word += room.mark;  // the blank before the marks
    for (const int number : run.notes.numbers) word += (std::to_string(number).size() + 2) * room.mark;
    widest = std::max(widest, word);
  }
  return widest;
}

/// What column `i` needs so that no word breaks.
std::size_t need_of(const Table& table, std::size_t i, const Room& room) {
  std::size_t need = widest_word({{.text = table.columns[i].title}}, room);
  for (const auto& row : table.rows)
    if (i < row.size()) need = std::max(need, widest_word(row[i], room));
  return need + room.gap;
}

std::vector<std::size_t> by_share(const std::vector<Table::Column>& columns, std::size_t total) {
  const auto share = [](const Table::Column& column) { return static_cast<std::size_t>(std::max(column.share, 1)); };
  const std::size_t all =
      std::accumulate(columns.begin(), columns.end(), std::size_t{0},
                      [&](std::size_t sum, const Table::Column& column) { return sum + share(column); });
  std::vector<std::size_t> widths;
  std::size_t sum = 0;
  std::size_t given = 0;
  for (const Table::Column& column : columns) {
    sum += share(column);
    widths.push_back(total * sum / all - given);
    given += widths.back();
  }
  return widths;
}

}  // namespace

std::vector<std::size_t> column_widths(const Table& table, const Room& room) {
  std::vector<std::size_t> widths = by_share(table.columns, room.total);
  std::vector<std::size_t> needs;
  // Addresses and the like may break: one column must not take all from the others.
  const std::size_t most = room.total / 3;
  for (std::size_t i = 0; i < widths.size(); ++i) needs.push_back(std::min(need_of(table, i, room), most));
  for (std::size_t i = 0; i < widths.size(); ++i) {
    while (widths[i] < needs[i]) {
      std::size_t richest = i;
      for (std::size_t j = 0; j < widths.size(); ++j)
        if (widths[j] > needs[j] && (richest == i || widths[j] > widths[richest])) richest = j;
      if (richest == i) break;
      --widths[richest];
      ++widths[i];
    }
  }
  return widths;
}

std::vector<int> percent_widths(const Table& table) {
  // On paper about 84 characters stand in a line, on the screen often fewer.
  constexpr Room room{.total = 1000, .gap = 24, .character = 13, .mark = 9};
  std::vector<int> widths;
  std::size_t sum = 0;
  int given = 0;
  for (const std::size_t width : column_widths(table, room)) {
    sum += width;
    widths.push_back(static_cast<int>(sum / 10) - given);
    given += widths.back();
  }
  return widths;
}

}  // namespace chronicle
