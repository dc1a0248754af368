// Statements with their types: counts are checked when they are made, values when they are read.
#include "core/store/sqlite/query.h"

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>

#include "tests/support/catch.h"

using namespace chronicle;

namespace {

using Number = std::int64_t;
using Text = std::string;
using MaybeText = std::optional<std::string>;

struct Table {
  Table() { connection.database().exec("CREATE TABLE act (id, number)"); }

  Connection connection{"made.chronicle", ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
};

/// What `work` throws.
template <typename Work>
Error failure_of(const Work& work) {
  try {
    work();
  } catch (const Failure& failure) {
    return failure.error();
  }
  FAIL("nothing was told");
  return {.code = ErrorCode::store_failed};
}

}  // namespace

TEST_CASE("a statement must have as many parameters and columns as its types say") {
  Table table;
  Connection& connection = table.connection;
  const auto refused = [](const auto& make, const Text& why) {
    const Error error = failure_of(make);
    CHECK(error.code == ErrorCode::program_fault);
    CHECK(error.file == "made.chronicle");
    CHECK(error.detail == why);
  };
  const auto too_few_parameters = [&] { Query<std::tuple<Number>(RecordId)>(connection, "SELECT 1", "a number"); };
  refused(too_few_parameters, "0 parameters and 1 column, not 1 parameter and 1 column: SELECT 1");
  refused([&] { Query<std::tuple<Number>()>(connection, "SELECT number FROM act WHERE id = ?", "an act"); },
          "1 parameter and 1 column, not 0 parameters and 1 column: SELECT number FROM act WHERE id = ?");
  refused([&] { Query<std::tuple<Number, Text>()>(connection, "SELECT number FROM act", "an act"); },
          "0 parameters and 1 column, not 0 parameters and 2 columns: SELECT number FROM act");
  refused([&] { Query<std::tuple<Number>()>(connection, "SELECT * FROM act", "an act"); },
          "0 parameters and 2 columns, not 0 parameters and 1 column: SELECT * FROM act");
  refused([&] { Query<void(Number)>(connection, "INSERT INTO act VALUES (?, ?)"); },
          "2 parameters and 0 columns, not 1 parameter and 0 columns: INSERT INTO act VALUES (?, ?)");
  refused([&] { Query<void()>(connection, "DELETE FROM act RETURNING id"); },
          "0 parameters and 1 column, not 0 parameters and 0 columns: DELETE FROM act RETURNING id");
  refused(
      [&] {
        CheckedRow(connection, "SELECT * FROM act", {0, 3}, "an act");
      },
      "0 parameters and 2 columns, not 0 parameters and 3 columns: SELECT * FROM act");
  // What was refused once is refused again, though it is prepared already; its right use goes on.
  refused(too_few_parameters, "0 parameters and 1 column, not 1 parameter and 1 column: SELECT 1");
  CHECK(Query<std::tuple<Number>()>(connection, "SELECT 1", "a number").first() == std::tuple(Number{1}));
}

TEST_CASE("values are read as they were bound") {
  Table table;
  const RecordId id = RecordId::parse("act/a").value();
  const Day day(20000);
  Query<std::tuple<RecordId, Text, MaybeText, MaybeText, Number, double, bool, Day, Confidence>(
      RecordId, Text, MaybeText, MaybeText, Number, double, bool, Day, Confidence)>
      row(table.connection, "SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?", "values");
  const Text odd("a\0b", 3);
  CHECK(row.first(id, odd, std::nullopt, "Минск", 1LL << 40, 0.5, true, day, Confidence{}) ==
        std::tuple(id, odd, MaybeText(), MaybeText("Минск"), Number{1} << 40, 0.5, true, day, Confidence{}));
  Query<std::tuple<Text>(Bytes)> bytes(table.connection, "SELECT hex(?)", "bytes");
  CHECK(bytes.first({std::string_view("\xFF\0", 2)}) == std::tuple(Text("FF00")));
}

TEST_CASE("a query tells a damaged value with file, record and field") {
  Table table;
  table.connection.database().exec("INSERT INTO act VALUES ('act/a', 'one'), ('act/b', 2)");
  Query<std::tuple<RecordId, Number>()> row(table.connection, "SELECT id, number FROM act ORDER BY id", "act");
  REQUIRE(row.next());
  const auto read = [&] { row.get<1>(); };
  Error expected{.code = ErrorCode::damaged_library,
                 .file = "made.chronicle",
                 .table = "act",
                 .field = "number",
                 .expected = "a whole number",
                 .found = "one"};
  CHECK(failure_of(read) == expected);
  CHECK_FALSE(row.has<1>());
  row.about(row.get<0>());
  expected.table.clear();
  expected.record = "act/a";
  CHECK(failure_of(read) == expected);
  REQUIRE(row.next());
  CHECK(row.get<1>() == 2);
  CHECK_FALSE(row.next());
}

TEST_CASE("a query is used again and again, and lets go of its rows") {
  Table table;
  Query<void(RecordId, std::optional<Number>)> insert(table.connection, "INSERT INTO act VALUES (?, ?)");
  Number number = 0;
  for (const char* id : {"act/a", "act/b"}) CHECK(insert.run(RecordId::parse(id).value(), ++number) == 1);
  CHECK(insert.run(RecordId::parse("act/c").value(), std::nullopt) == 1);
  Query<std::tuple<std::optional<Number>>(Number)> row(
      table.connection, "SELECT number FROM act WHERE ifnull(number, 0) < ? ORDER BY id", "an act");
  CHECK(row.first(3) == std::tuple(std::optional<Number>(1)));
  CHECK(row.first(1) == std::tuple(std::optional<Number>()));
  CHECK_FALSE(row.first(0));
  row.first(3);
  // Not while a statement stands in the middle of the table.
  CHECK_NOTHROW(table.connection.database().exec("DROP TABLE act"));
}
