#include "core/export/row_formats.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/export/printed.h"
#include "core/words/one_line.h"

namespace chronicle {
namespace {

/// Whether a text is a number: a sign, then digits, marks between them and perhaps a per cent sign. No spreadsheet can
/// make more of it than that number.
bool is_signed_number(std::string_view text) {
  constexpr std::string_view no_break_space = "\u00A0";
  text.remove_prefix(1);
  if (text.empty() || text.front() < '0' || text.front() > '9') return false;
  while (!text.empty()) {
    const bool is_blank = text.starts_with(no_break_space);
    if (!is_blank && std::string_view("0123456789.,%").find(text.front()) == std::string_view::npos) return false;
    text.remove_prefix(is_blank ? no_break_space.size() : 1);
  }
  return true;
}

/// A cell for a spreadsheet. What begins with one of these signs, also after blanks, it would take for a formula, even
/// in quotes, and a formula can run programs and send cells away. An apostrophe before it makes it text, as OWASP
/// advises and most exporters do; negative numbers stay numbers. Tabs and line ends, which some programs skip before a
/// formula, `one_line` has made blanks of.
std::string spreadsheet_cell(const std::string& text) {
  constexpr std::array<std::string_view, 8> signs{"=", "+", "-", "@", "＝", "＋", "－", "＠"};
  std::string cell = one_line(text);
  const std::string_view rest = std::string_view(cell).substr(std::min(cell.find_first_not_of(' '), cell.size()));
  const bool is_formula =
      std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) { return rest.starts_with(sign); });
  const bool has_sign = rest.starts_with('-') || rest.starts_with('+');
  if (is_formula && !(has_sign && is_signed_number(rest))) cell.insert(0, 1, '\'');
  return cell;
}

/// Lines of cells with `mark` between them; `cell` says how a cell is written.
template <typename Write>
std::string lines_of(const Rows& rows, std::string_view mark, std::string_view end, const Write& cell) {
  std::string lines;
  const auto add = [&](const auto& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (i > 0) lines += mark;
      lines += cell(std::string(cells[i]));
    }
    lines += end;
  };
  if (rows.is_table) add(rows.columns);
  for (const auto& cells : rows.cells) add(cells);
  return lines;
}

/// A table is pasted into spreadsheets; rows alone are read by programs, which get the texts as they are.
std::string write_tsv(const Rows& rows) {
  return lines_of(rows, "\t", "\n",
                  [&](const std::string& text) { return rows.is_table ? spreadsheet_cell(text) : one_line(text); });
}

/// In quotes if a program could take a part of it for the end of the cell: one for which semicolons or tabs part cells,
/// too, as spreadsheets do in countries that write numbers with a comma.
std::string csv_cell(const std::string& text) {
  const std::string cell = spreadsheet_cell(text);
  const bool has_marks = cell.find_first_of(",;\"\t\r\n") != std::string::npos;
  if (!has_marks && !cell.starts_with(' ') && !cell.ends_with(' ')) return cell;
  std::string quoted = "\"";
  for (const char c : cell) quoted.append(c == '"' ? 2 : 1, c);
  return quoted += '"';
}

/// As RFC 4180 has it, and so with CR LF. It begins with a byte order mark: without one Excel takes the file for one in
/// the code page of the country and garbles each dash, each no-break space and every Russian title. LibreOffice and
/// the readers of programming languages know the mark; who wants none has tsv and json.
std::string write_csv(const Rows& rows) {
  const std::string lines = lines_of(rows, ",", "\r\n", csv_cell);
  return lines.empty() ? lines : std::string("\uFEFF").append(lines);
}

std::string write_json(const Rows& rows) {
  auto all = nlohmann::ordered_json::array();
  for (const auto& cells : rows.cells) {
    auto& object = all.emplace_back(nlohmann::ordered_json::object());
    for (std::size_t i = 0; i < rows.columns.size(); ++i) object[std::string(rows.columns[i])] = cells.at(i);
  }
  return printed(all);
}

}  // namespace

const std::vector<RowFormat>& row_formats() {
  static const std::vector<RowFormat> all{
      {"tsv", ".tsv", write_tsv}, {"csv", ".csv", write_csv}, {"json", ".json", write_json, printed}};
  return all;
}

const RowFormat* row_format(std::string_view name) {
  for (const RowFormat& format : row_formats())
    if (format.name == name) return &format;
  return nullptr;
}

std::string row_format_names() {
  std::vector<std::string_view> names;
  for (const RowFormat& format : row_formats()) names.push_back(format.name);
  return alternatives(names);
}

}  // namespace chronicle
