#include "core/export/list.h"

#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

constexpr const char* record = R"({"chronicle": 1,
  "sources": [
    {"id": "source/a", "publisher": "Agency", "names": {"en": "One <b>"}, "published": "2021-05"},
    {"id": "source/b", "publisher": "=Ministry", "names": {"en": "Two & three"}}]})";

struct Listed {
  Library library = library_of(record);
  Catalogue catalogue = Catalogue::load(library);
  std::vector<std::uint32_t> citing = std::vector<std::uint32_t>(2, 0);
  Sight sight{catalogue, day("2026-11-22"), citing};

  RecordList list(const std::vector<const char*>& ids) const {
    RecordList list{.kind = Kind::source,
                    .columns = {column_of(Kind::source, "publisher"), column_of(Kind::source, "title")},
                    .positions = {}};
    for (const char* id : ids) list.positions.push_back(*catalogue.position_of(chronicle::test::id(id)));
    return list;
  }
};

}  // namespace

TEST_CASE("a list is written with ids, in its order of columns and rows") {
  const Listed listed;
  const Rows rows = rows_of(listed.list({"source/b", "source/a"}), listed.sight);
  CHECK(rows.columns == std::vector<std::string_view>{"id", "publisher", "title"});
  CHECK(rows.cells == std::vector<std::vector<std::string>>{{"source/b", "=Ministry", "Two & three"},
                                                            {"source/a", "Agency", "One <b>"}});
  CHECK(rows.is_table);
}

TEST_CASE("several rows are pasted with headings, one without, and no cell is a formula") {
  const Listed listed;
  CHECK(pasted_text(listed.list({"source/a", "source/b"}), listed.sight) ==
        "Publisher\tTitle\nAgency\tOne <b>\n'=Ministry\tTwo & three");
  CHECK(pasted_text(listed.list({"source/b"}), listed.sight) == "'=Ministry\tTwo & three");
  CHECK(pasted_text(listed.list({}), listed.sight).empty());
}

TEST_CASE("a pasted table is HTML in which texts are texts") {
  const Listed listed;
  CHECK(
      pasted_html(listed.list({"source/a"}), listed.sight) ==
      "<table>\n<tr><th>Publisher</th><th>Title</th></tr>\n<tr><td>Agency</td><td>One &lt;b&gt;</td></tr>\n</table>\n");
}

TEST_CASE("the page of a list says what is listed, how much of it and as of which day") {
  const Listed listed;
  const Brief page = page_of(listed.list({"source/b", "source/a"}), listed.sight, "Sources: 2021", "2 of 7 sources");
  CHECK(page.title == "Sources: 2021");
  CHECK(page.kicker == "2 of 7 sources");
  CHECK(page.state == "As of 22 November 2026");
  REQUIRE(page.blocks.size() == 1);
  const auto& table = std::get<Table>(page.blocks.front());
  REQUIRE(table.rows.size() == 2);
  CHECK(table.columns.at(1).title == "Title");
  CHECK(table.rows.at(1).at(1).front().text == "One <b>");
  for (const Table::Column& column : table.columns) CHECK(column.share > 0);
}
