// Tables of records: what is exported is read back without a change, and what is wrong is said in its cell.
#include "core/lists/read_rows.h"
#include "core/edits/undo.h"
#include "core/entry/field.h"
#include "core/export/facts_table.h"
#include "core/store/history/record_history.h"
#include "core/wording/phrases.h"
#include "tests/core/edits/told.h"
#include "tests/core/exchange/random_records.h"
#include "tests/core/store/support.h"
#include "tests/support/bundled.h"

namespace chronicle {
namespace {

using nlohmann::json;
using test::bundle_of;
using test::id;
using test::objects_of;

constexpr const char* few = R"(
  "sources": [{"id": "source/s", "names": {"en": "S"}, "publisher": "P"}],
  "states": [{"id": "state/b", "names": {"en": "Belarus", "ru": "Беларусь"}}],
  "people": [{"id": "person/a", "names": {"en": "Anna"}, "state": "state/b", "notes": ["Old."]}])";

Library some_people() {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, bundle_of(few)).has_value());
  return library;
}

ReadRows read(const Library& library, Kind kind, std::string_view text) {
  const auto sheet = read_sheet(text);
  REQUIRE(sheet.has_value());
  return read_rows(library, called_in(library, Language::english), *sheet,
                   {.kind = kind, .fields = fields_of_columns(kind, sheet->headings)});
}

std::set<RecordId> ids_of(const Library& library, Kind kind) {
  std::set<RecordId> ids;
  dispatch(kind, [&]<typename R>() {
    for (const R& record : library.records().all<R>()) ids.insert(record.id);
  });
  return ids;
}

/// Each kind as a table and back, by tabs and by commas.
void check_round_trip(Library& library) {
  const auto before = objects_of(library);
  for (std::size_t i = 0; i < kind_count; ++i)
    for (const char separator : {',', '\t'}) {
      const Kind kind = static_cast<Kind>(i);
      CAPTURE(std::string(name_of(kind)), separator);
      const auto ids = ids_of(library, kind);
      if (ids.empty()) continue;
      const std::string table = write_facts_table(library, kind, ids, separator);
      const ReadRows rows = read(library, kind, table);
      CAPTURE(rows.faults.empty() ? "" : rows.faults.front().error.field + " " + rows.faults.front().error.found);
      REQUIRE(rows.faults.empty());
      CHECK(rows.rows.rows.size() == ids.size());
      const auto written = write_rows(library, rows.rows);
      REQUIRE(written.has_value());
      CHECK(written->set.changes.empty());
      CHECK(written->records.size() == ids.size());
    }
  CHECK(objects_of(library) == before);
}

}  // namespace

TEST_CASE("a table of facts that is read back changes nothing") {
  auto library = Library::in_memory();
  const auto seed = GENERATE(range(1U, 7U));
  CAPTURE(seed);
  REQUIRE(write_records(library, test::RandomRecords(seed).bundle(4)).has_value());
  check_round_trip(library);
}

TEST_CASE("the tables of the bundled record change nothing") {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, test::bundled().library.records().everything()).has_value());
  check_round_trip(library);
}

TEST_CASE("rows with ids that are known change these records, and others are added, as one edit") {
  auto library = some_people();
  const auto before = objects_of(library);
  const ReadRows rows = read(library, Kind::person,
                             "ID;Name;Название;State;Comment\r\n"
                             "person/a;;Анна;;\r\n"
                             "boris;Boris;;Беларусь;x\r\n"
                             ";Clara;;state/b;\r\n");
  CHECK(rows.faults.empty());
  const auto written = write_rows(library, rows.rows);
  REQUIRE(written.has_value());
  CHECK(written->set.kind == EditKind::import);
  CHECK(written->records == std::vector<RecordId>{id("person/a"), id("person/boris"), id("person/clara")});
  CHECK(objects_of(library).at("person/a") ==
        json::parse(
            R"({"id": "person/a", "names": {"en": "Anna", "ru": "Анна"}, "state": "state/b", "notes": ["Old."]})"));
  CHECK(objects_of(library).at("person/boris") ==
        json::parse(R"({"id": "person/boris", "names": {"en": "Boris"}, "state": "state/b"})"));
  CHECK(library.history().change_sets().size() == 2);
  REQUIRE(undo(library).has_value());
  CHECK(objects_of(library) == before);
}

TEST_CASE("a source of a table is cited for what it changes, and for what it adds as a whole") {
  auto library = some_people();
  ReadRows rows = read(library, Kind::person, "id,names.en,names.ru\na,Anna,Анна\n,Boris,\n");
  rows.rows.citing = Citing{.source = Ref<Kind::source>::parse("source/s").value(), .locator = "p. 2"};
  REQUIRE(write_rows(library, rows.rows).has_value());
  CHECK(objects_of(library).at("person/a").at("citations") ==
        json::parse(R"([{"field": "names", "source": "source/s", "locator": "p. 2"}])"));
  CHECK(objects_of(library).at("person/boris").at("citations") ==
        json::parse(R"([{"source": "source/s", "locator": "p. 2"}])"));
}

TEST_CASE("columns are known by keys and by what pages call them, in three languages") {
  using Fields = std::vector<std::string>;
  CHECK(fields_of_columns(Kind::session, {"id", "held", "Place", "Место проведения", "names.ru", "Anything"}) ==
        Fields{"id", "held", "place", "", "names.ru", ""});
  for (const Language language : {Language::english, Language::russian, Language::kazakh}) {
    const auto& labels = phrases_in(language).labels;
    for (std::size_t i = 0; i < kind_count; ++i) {
      const Kind kind = static_cast<Kind>(i);
      for (const Field& field : fields_of(kind)) {
        if (field.type == FieldType::reasons) continue;
        const auto found = fields_of_columns(kind, {labels.fact(kind, field.key)});
        CAPTURE(std::string(field.key), found.front());
        CHECK(found.front().substr(0, found.front().find('.')) == field.key);
      }
    }
  }
}

TEST_CASE("what is wrong in a table is said of its cell, and nothing is written") {
  auto library = some_people();
  const auto before = objects_of(library);
  const ReadRows rows = read(library, Kind::session,
                             "id\theld\tplace\tordinal\n"
                             "one\t2021-11-12\tNowhere\t5\n"
                             "Two Words\t12.13.2021\t\t-1\n"
                             "three\t2021\t\t\n"
                             "three\t2022\t\t\n");
  using Cell = std::tuple<std::size_t, std::size_t, std::string>;
  std::vector<Cell> cells;
  for (const RowFault& fault : rows.faults) cells.emplace_back(fault.row, fault.column.value(), fault.error.found);
  CHECK(cells ==
        std::vector<Cell>{
            {0, 2, "\"Nowhere\""}, {1, 0, "\"Two Words\""}, {1, 1, "\"12.13.2021\""}, {3, 0, "session/three"}});
  CHECK(rows.faults.front().error.record == "rows[0]");
  const ReadRows out_of_range = read(library, Kind::session, "id\tordinal\nfour\t-1\n");
  REQUIRE(out_of_range.faults.size() == 1);
  CHECK(out_of_range.faults.front().column == 1U);
  const ReadRows nameless = read(library, Kind::person, "id,state\nnew,state/b\n");
  REQUIRE(nameless.faults.size() == 1);
  CHECK(nameless.faults.front().error.field == "names");
  CHECK_FALSE(nameless.faults.front().column.has_value());
  CHECK(objects_of(library) == before);
  CHECK(write_rows(library, nameless.rows).error().record == "rows[0]");
  CHECK(objects_of(library) == before);
}

TEST_CASE("a table is told from others by its headings") {
  CHECK_FALSE(read_sheet("").has_value());
  CHECK_FALSE(read_sheet("id,held\n").has_value());
  const auto sheet = read_sheet("\xEF\xBB\xBFid;\"Name; of it\"\r\na;\" two\r\nlines \"\r\n\r\nb;'=1\r\n");
  REQUIRE(sheet.has_value());
  CHECK(sheet->headings == std::vector<std::string>{"id", "Name; of it"});
  CHECK(sheet->rows == std::vector<TableRow>{{2, {"a", " two\r\nlines "}}, {5, {"b", "=1"}}});
}

TEST_CASE("a table is of the kind of its ids, or of the one that its columns fit best") {
  const auto kind_of = [](const char* text) {
    const Sheet sheet = read_sheet(text).value();
    return likely_kind(sheet, [&](Kind kind) { return fields_of_columns(kind, sheet.headings); });
  };
  CHECK(kind_of("Name (English),Name (Russian),State\nA,А,Belarus\n") == Kind::person);
  CHECK(kind_of("Name (English),Type\nA,agreement\n") == Kind::document);
  CHECK(kind_of("Name (English),Type,Validity\nA,agreement,2021/2025\n") == Kind::document);
  CHECK(kind_of("Publisher,Name (English),Address\nA,B,https://example.org\n") == Kind::source);
  CHECK(kind_of("Date,Place,Form\n2025-01-01,Minsk,video\n") == Kind::session);
  CHECK(kind_of("Document,State\nA,Belarus\n") == Kind::signature);
  CHECK(kind_of("ID,Name (English)\nplace/a,A\n") == Kind::place);
  CHECK(kind_of("Name (English),Type\nA,agreement,person/x\n") == Kind::document);  // a cell of no column
  CHECK(kind_of("Colour,Weight\nred,2\n") == Kind::session);
}

}  // namespace chronicle
