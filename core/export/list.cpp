#include "core/export/list.h"

#include <algorithm>

#include "core/base/utf8.h"
#include "core/brief/writers/markup.h"
#include "core/wording/phrases.h"

namespace chronicle {
namespace {

/// A column is neither so narrow nor so wide that the others suffer, whatever its texts.
constexpr int least_share = 6;
constexpr int largest_share = 40;

int characters_in(const std::string& text) {
  int length = 0;
  for (std::size_t at = 0; at < text.size(); ++length) next_code_point(text, at);
  return length;
}

std::vector<std::string> headings_of(const RecordList& list, const Sight& sight) {
  std::vector<std::string> headings;
  for (const Column* column : list.columns) headings.push_back(column->label(sight.as_of, sight.language));
  return headings;
}

void add_row(std::string& html, const std::vector<std::string>& cells, const std::string& tag) {
  html += "<tr>";
  for (const std::string& cell : cells) {
    html.append("<").append(tag).append(">");
    html.append(escape_markup(cell)).append("</").append(tag).append(">");
  }
  html += "</tr>\n";
}

std::vector<std::string> texts_at(const RecordList& list, const Sight& sight, std::uint32_t position) {
  std::vector<std::string> texts;
  for (const Column* column : list.columns) texts.push_back(column->cell(sight, position).text);
  return texts;
}

/// By the mean length of what stands in the column.
int share_of(const Table& table, std::size_t column) {
  long total = 0;
  for (const auto& row : table.rows) total += characters_in(row[column].front().text);
  const long mean = table.rows.empty() ? 0 : total / static_cast<long>(table.rows.size());
  return std::clamp(static_cast<int>(mean), least_share, largest_share);
}

}  // namespace

Rows rows_of(const RecordList& list, const Sight& sight) {
  Rows rows{.columns = {"id"}, .is_table = true};
  for (const Column* column : list.columns) rows.columns.push_back(column->id);
  for (const std::uint32_t at : list.positions) {
    auto& cells = rows.cells.emplace_back(1, sight.catalogue.id_at(list.kind, at).text());
    for (std::string& text : texts_at(list, sight, at)) cells.push_back(std::move(text));
  }
  return rows;
}

std::string pasted_text(const RecordList& list, const Sight& sight) {
  const std::vector<std::string> headings = headings_of(list, sight);
  Rows rows{.columns = {headings.begin(), headings.end()}, .is_table = true};
  for (const std::uint32_t at : list.positions) rows.cells.push_back(texts_at(list, sight, at));
  std::string text = row_format("tsv")->write(rows);
  if (rows.cells.size() <= 1) text.erase(0, text.find('\n') + 1);
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

std::string pasted_html(const RecordList& list, const Sight& sight) {
  std::string html = "<table>\n";
  add_row(html, headings_of(list, sight), "th");
  for (const std::uint32_t at : list.positions) add_row(html, texts_at(list, sight, at), "td");
  return html += "</table>\n";
}

Brief page_of(const RecordList& list, const Sight& sight, const std::string& title, const std::string& count) {
  Table table;
  for (const Column* column : list.columns)
    table.columns.push_back({.title = column->label(sight.as_of, sight.language), .number = column->is_number});
  for (const std::uint32_t at : list.positions) {
    auto& row = table.rows.emplace_back();
    for (const Column* column : list.columns) {
      Cell cell = column->cell(sight, at);
      row.push_back({{.text = std::move(cell.text), .tone = cell.tone}});
    }
  }
  for (std::size_t i = 0; i < table.columns.size(); ++i) table.columns[i].share = share_of(table, i);
  return {.kicker = count,
          .title = title,
          .state = phrases_in(sight.language).pages.as_of(sight.as_of),
          .blocks = {std::move(table)}};
}

}  // namespace chronicle
