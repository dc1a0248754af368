#include "core/brief/writers/folded_table.h"

#include "core/brief/writers/text_width.h"
#include "core/brief/writers/writers.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

Table documents() {
  Table table{.columns = {{"Document", 6}, {"Type", 2}, {"Status", 2}, {"Number", 1, true}, {"Pages", 1, true}}};
  table.rows.push_back({{{.text = "Railway concept", .link = "document/a"}},
                        {{.text = "Appointment"}},
                        {{.text = "Unconfirmed", .tone = Tone::attention}},
                        {{.text = "7"}},
                        {{.text = "12"}}});
  table.rows.push_back({{{.text = "Plan"}}, {}, {{.text = "Held"}}, {{.text = "8"}}, {{.text = "3"}}});
  table.foremost = {1};
  return table;
}

std::string words_of(const Line& line) {
  std::string text;
  for (const Run& run : line) text += run.text;
  return text;
}

std::vector<std::string> titles(const Table& table) {
  std::vector<std::string> all;
  for (const Table::Column& column : table.columns) all.push_back(column.title);
  return all;
}

}  // namespace

TEST_CASE("a table that has room keeps its columns") {
  CHECK(folded_table(documents(), 84) == documents());
  CHECK(folded_table({}, 10) == Table{});
}

TEST_CASE("without room for its words a table has what its widest columns hold behind the text of the main one") {
  const Table narrow = folded_table(documents(), 45);
  CHECK(titles(narrow) == std::vector<std::string>{"Document", "Status", "Number", "Pages"});
  CHECK(words_of(narrow.rows[0][0]) == "Railway concept · Type: Appointment");
  CHECK(narrow.rows[0][0].front().link == "document/a");
  CHECK(words_of(narrow.rows[1][0]) == "Plan");
  CHECK(narrow.rows[0][1] == documents().rows[0][2]);
  CHECK(narrow.foremost == documents().foremost);
}

TEST_CASE("numbers give way together") {
  CHECK(titles(folded_table(documents(), 30)) == std::vector<std::string>{"Document", "Number", "Pages"});
  const Table narrow = folded_table(documents(), 16);
  CHECK(titles(narrow) == std::vector<std::string>{"Document"});
  CHECK(words_of(narrow.rows[0][0]) ==
        "Railway concept · Type: Appointment · Status: Unconfirmed · Number:\u00a07 · Pages:\u00a012");
}

TEST_CASE("the narrower the line, the fewer columns, and nothing is lost") {
  const Table whole = documents();
  std::size_t before = 0;
  for (double characters = 1; characters < 100; ++characters) {
    const Table narrow = folded_table(whole, characters);
    CHECK(narrow.columns.size() >= before);
    before = narrow.columns.size();
    for (std::size_t row = 0; row < narrow.rows.size(); ++row) {
      std::string all;
      for (const Line& cell : narrow.rows[row]) all += words_of(cell) + "\n";
      for (const Line& cell : whole.rows[row]) CHECK(all.find(words_of(cell)) != std::string::npos);
    }
  }
  CHECK(before == whole.columns.size());
}

TEST_CASE("words that break in any column, and years behind their dash, ask for no more room") {
  Table table{.columns = {{"a", 2}, {"b"}}};
  table.rows.push_back({{{.text = "x"}}, {{.text = std::string(200, 'y')}}});
  CHECK(folded_table(table, 40) == table);
  Table years{.columns = {{"a", 2}, {"1996–2000"}, {"2001–2005"}}};
  CHECK(folded_table(years, 22) == years);
}

}  // namespace chronicle
