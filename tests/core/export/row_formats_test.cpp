#include "core/export/row_formats.h"

#include <nlohmann/json.hpp>

#include "tests/support/catch.h"

namespace chronicle {
namespace {

/// A table with one cell, without its heading and the end of its line.
std::string written_cell(const char* format, const std::string& cell) {
  const std::string text = row_format(format)->write({.columns = {"x"}, .cells = {{cell}}, .is_table = true});
  const std::string end = format == std::string("csv") ? "\r\n" : "\n";
  const std::size_t start = text.find(end) + end.size();
  REQUIRE(text.ends_with(end));
  return text.substr(start, text.size() - end.size() - start);
}

const Rows two{.columns = {"id", "title"}, .cells = {{"a", "One, \"two\""}, {"b", "Три\tчетыре"}}};

Rows as_table(Rows rows) {
  rows.is_table = true;
  return rows;
}

}  // namespace

TEST_CASE("formats are found by their names") {
  CHECK(row_format("tsv") == &row_formats().front());
  CHECK(row_format("xml") == nullptr);
  CHECK(row_format("") == nullptr);
  CHECK(row_format_names() == "tsv, csv or json");
  for (const RowFormat& format : row_formats()) CHECK(row_format(format.name) == &format);
}

TEST_CASE("rows are lines of cells, and a table has its headings above them") {
  CHECK(row_format("tsv")->write(two) == "a\tOne, \"two\"\nb\tТри четыре\n");
  CHECK(row_format("tsv")->write(as_table(two)) == "id\ttitle\na\tOne, \"two\"\nb\tТри четыре\n");
  CHECK(row_format("csv")->write(two) == "\uFEFFa,\"One, \"\"two\"\"\"\r\nb,Три четыре\r\n");
  CHECK(row_format("csv")->write(as_table(two)) == "\uFEFFid,title\r\na,\"One, \"\"two\"\"\"\r\nb,Три четыре\r\n");
}

TEST_CASE("JSON has an object a row, its texts as they are") {
  for (const Rows& rows : {two, as_table(two)}) {
    const auto all = nlohmann::ordered_json::parse(row_format("json")->write(rows));
    CHECK(all == nlohmann::ordered_json::parse(
                     R"([{"id": "a", "title": "One, \"two\""}, {"id": "b", "title": "Три\tчетыре"}])"));
  }
  CHECK(nlohmann::json::parse(row_format("json")->write({.columns = {"id"}})).empty());
}

TEST_CASE("without rows nothing is written, or the headings alone") {
  for (const char* format : {"tsv", "csv"}) CHECK(row_format(format)->write({.columns = {"id"}}).empty());
  CHECK(row_format("tsv")->write({.columns = {"id", "date"}, .is_table = true}) == "id\tdate\n");
  CHECK(row_format("csv")->write({.columns = {"id", "date"}, .is_table = true}) == "\uFEFFid,date\r\n");
}

TEST_CASE("no cell becomes a formula in a spreadsheet") {
  for (const char* cell : {"=1+1", "+A1", "-A1", "@SUM(A1)", "=cmd|'/c calc'!A0", "-2+3", "+", "-", "--1", "＝1+1",
                           "＠A1", "-1 of 2", "-5 000(1)", "-1e5"}) {
    CAPTURE(cell);
    CHECK(written_cell("tsv", cell) == std::string("'").append(cell));
    CHECK(written_cell("csv", cell) == std::string("'").append(cell));
  }
  CHECK(written_cell("csv", "=HYPERLINK(\"x\",\"y\")") == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
  CHECK(written_cell("tsv", "\t=1+1") == "' =1+1");
  CHECK(written_cell("csv", "\r\n=1+1") == "' =1+1");
}

TEST_CASE("numbers below zero stay numbers, and other texts as they are") {
  for (const char* cell : {"-3.5", "+7", "-13\u00A0040.5", "-27\u00A0%", "-3.5%", "0", "2021–2025", "1 = 2", "'quoted'",
                           "a-b", "no later trace", "", "×\u00A02", "– dash"}) {
    CAPTURE(cell);
    CHECK(written_cell("tsv", cell) == cell);
    CHECK(written_cell("csv", cell) == cell);
  }
}

TEST_CASE("a cell of a CSV file stays one cell, also where semicolons part cells") {
  CHECK(written_cell("csv", "a;b") == "\"a;b\"");
  CHECK(written_cell("csv", "a,b") == "\"a,b\"");
  CHECK(written_cell("csv", "\"") == "\"\"\"\"");
  CHECK(written_cell("csv", " a") == "\" a\"");
  CHECK(written_cell("csv", "a\r\nb") == "a b");
}

TEST_CASE("rows for programs have the texts as they are") {
  CHECK(row_format("tsv")->write({.columns = {"x"}, .cells = {{"=1+1"}}}) == "=1+1\n");
}

TEST_CASE("nothing in a row gives a terminal orders") {
  const std::string bad = "a\x1b[2J\u202Eb\x80";
  for (const RowFormat& format : row_formats())
    for (const bool is_table : {false, true}) {
      const std::string text = format.write({.columns = {"x"}, .cells = {{bad}}, .is_table = is_table});
      CHECK(text.find('\x1b') == std::string::npos);
      CHECK(text.find("\u202E") == std::string::npos);
    }
}

}  // namespace chronicle
