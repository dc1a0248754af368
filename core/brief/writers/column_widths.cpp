#include "core/brief/writers/column_widths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/brief/writers/text_width.h"
#include "core/words/one_line.h"

namespace chronicle {
namespace {

/// In a line of the usual paper and type.
constexpr double usual_characters = 84;

/// Where the piece of a text that begins at `at` ends: before a blank, or behind a dash.
std::size_t end_of_piece(std::string_view text, std::size_t at) {
  std::size_t end = std::min(text.find(' ', at), text.size());
  for (const std::string_view dash : {"-", "–", "—"})
    if (const std::size_t found = text.find(dash, at); found < end) end = found + dash.size();
  return end;
}

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
      const std::size_t end = room.at_dashes ? end_of_piece(text, at) : std::min(text.find(' ', at), text.size());
      word += display_width(std::string_view(text).substr(at, end - at)) * room.character;
      widest = std::max(widest, word);
      if (end < text.size() && text[end] != ' ') word = 0;
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

/// What column `i` needs so that each of its texts is one line.
std::size_t longest_line_of(const Table& table, std::size_t i, const Room& room) {
  const auto length = [&](const Line& line) {
    std::size_t sum = 0;
    for (const Run& run : line) {
      sum += display_width(one_line(run.text)) * room.character;
      if (!run.notes.empty()) sum += room.mark;
      for (const int number : run.notes.numbers) sum += (std::to_string(number).size() + 2) * room.mark;
    }
    return sum;
  };
  std::size_t longest = length({{.text = table.columns[i].title}});
  for (const auto& row : table.rows)
    if (i < row.size()) longest = std::max(longest, length(row[i]));
  return longest + room.gap;
}

/// A line that is a thousand units long.
Room room_of_line(double characters) {
  const double smaller = usual_characters / characters;
  const auto units = [&](double width) { return static_cast<std::size_t>(std::lround(width * smaller)); };
  return {.total = 1000,
          .gap = units(24),
          .character = std::max<std::size_t>(units(13), 1),
          .mark = std::max<std::size_t>(units(9), 1)};
}

/// Whole numbers that add up to 100.
std::vector<int> in_percent(const std::vector<std::size_t>& thousandths) {
  std::vector<int> widths;
  std::size_t sum = 0;
  int given = 0;
  for (const std::size_t width : thousandths) {
    sum += width;
    widths.push_back(static_cast<int>(sum / 10) - given);
    given += widths.back();
  }
  return widths;
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

std::vector<std::size_t> column_needs(const Table& table, const Room& room) {
  std::vector<std::size_t> needs;
  for (std::size_t i = 0; i < table.columns.size(); ++i) needs.push_back(need_of(table, i, room));
  return needs;
}

std::vector<std::size_t> column_widths(const Table& table, const Room& room) {
  std::vector<std::size_t> widths = by_share(table.columns, room.total);
  std::vector<std::size_t> needs = column_needs(table, room);
  // Addresses and the like may break: one column must not take all from the others.
  for (std::size_t& need : needs) need = std::min(need, room.total / 3);
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
  return in_percent(column_widths(table, room_of_line(usual_characters)));
}

std::vector<int> paper_widths(const Table& table, double characters) {
  const Room room = room_of_line(characters);
  std::vector<std::size_t> widths = column_widths(table, room);
  std::vector<std::size_t> spare, wanted;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const std::size_t whole = std::min(longest_line_of(table, i, room), room.total);
    spare.push_back(widths[i] > whole ? widths[i] - whole : 0);
    wanted.push_back(widths[i] < whole ? whole - widths[i] : 0);
  }
  const std::size_t all_spare = std::accumulate(spare.begin(), spare.end(), std::size_t{0});
  const std::size_t all_wanted = std::accumulate(wanted.begin(), wanted.end(), std::size_t{0});
  const std::size_t given = std::min(all_spare, all_wanted);
  for (std::size_t i = 0; given > 0 && i < widths.size(); ++i)
    widths[i] = widths[i] + wanted[i] * given / all_wanted - spare[i] * given / all_spare;
  return in_percent(widths);
}

}  // namespace chronicle
