#include "core/brief/writers/folded_table.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <utility>

#include "core/brief/writers/column_widths.h"

namespace chronicle {
namespace {

using Columns = std::set<std::size_t>;

/// In tenths of a character.
Room room_for(double characters) {
  return {.total = static_cast<std::size_t>(std::lround(characters * 10.0)),
          .gap = 20,
          .character = 10,
          .mark = 7,
          .at_dashes = true};
}

/// The column that is widest, of those with text.
std::size_t main_column(const Table& table) {
  const auto share = [](const Table::Column& column) { return column.number ? 0 : column.share; };
  const auto widest = std::max_element(table.columns.begin(), table.columns.end(),
                                       [&](const auto& one, const auto& other) { return share(one) < share(other); });
  return static_cast<std::size_t>(widest - table.columns.begin());
}

/// Which columns give way, so that the words of the others have room. Numbers are compared with each other: all or
/// none.
Columns folded_columns(const Table& table, std::size_t main, const Room& room) {
  // What breaks in any column, as addresses do, does not ask for more.
  constexpr std::size_t longest_word = 24;
  std::vector<std::size_t> needs = column_needs(table, room);
  for (std::size_t& need : needs) need = std::min(need, longest_word * room.character + room.gap);
  Columns folded;
  const auto fold = [&](std::size_t column) {
    needs[main] = std::max(needs[main], std::exchange(needs[column], 0));
    folded.insert(column);
  };
  while (std::accumulate(needs.begin(), needs.end(), std::size_t{0}) > room.total && folded.size() + 1 < needs.size()) {
    std::size_t widest = main == 0 ? 1 : 0;
    for (std::size_t i = 0; i < needs.size(); ++i)
      if (i != main && needs[i] > needs[widest]) widest = i;
    for (std::size_t i = 0; i < needs.size(); ++i)
      if (i == widest || (table.columns[widest].number && table.columns[i].number)) fold(i);
  }
  return folded;
}

/// A heading that stays in one line with the number behind it.
std::string kept_together(const std::string& heading) {
  std::string joined;
  for (const char c : heading) joined += c == ' ' ? "\u00a0" : std::string(1, c);
  const std::string_view dash = "–", joiner = "\u2060";
  for (std::size_t at = joined.find(dash); at != std::string::npos; at = joined.find(dash, at + dash.size()))
    joined.insert(at + dash.size(), joiner);
  return joined;
}

/// Puts what stands in a column behind the text of the main one, after its heading; nothing if nothing stands there.
void append(Line& line, const Table::Column& column, const Line& cell) {
  if (std::all_of(cell.begin(), cell.end(), [](const Run& run) { return run.text.empty(); })) return;
  if (!line.empty()) line.push_back({.text = " · ", .tone = Tone::muted});
  const std::string heading = column.title.empty() ? "" : column.title + ": ";
  if (!heading.empty())
    line.push_back(
        {.text = column.number ? kept_together(heading) : heading, .tone = Tone::muted, .link = column.link});
  line.insert(line.end(), cell.begin(), cell.end());
}

}  // namespace

Table folded_table(const Table& table, double characters) {
  if (table.columns.empty()) return table;
  const std::size_t main = main_column(table);
  const Columns folded = folded_columns(table, main, room_for(characters));
  if (folded.empty()) return table;
  Table narrow{.foremost = table.foremost};
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (!folded.contains(i)) narrow.columns.push_back(table.columns[i]);
  for (const auto& row : table.rows) {
    auto& cells = narrow.rows.emplace_back();
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (folded.contains(i)) continue;
      cells.push_back(row[i]);
      if (i != main) continue;
      for (const std::size_t column : folded)
        if (column < row.size()) append(cells.back(), table.columns[column], row[column]);
    }
  }
  return narrow;
}

}  // namespace chronicle
