#include "app/register/column_looks.h"

#include "core/columns/columns.h"
#include "core/query/filter/filter.h"
#include "tests/support/catch.h"

namespace chronicle::app {

TEST_CASE("every column of the register has a look of its own") {
  for (const Kind kind : register_kinds) {
    CAPTURE(name_of(kind));
    const TabLook look = look_of(kind);
    const auto columns = columns_of(kind);
    REQUIRE(look.columns.size() == columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
      CHECK(look.columns[i].id == columns[i].id);
      CHECK_FALSE(look.columns[i].sample.empty());
    }
    CHECK(look.columns.at(static_cast<std::size_t>(look.naming)).drop == 0);
  }
}

TEST_CASE("a tab is sorted at first by what one looks for there") {
  const auto sorted_by = [](Kind kind) {
    const TabLook look = look_of(kind);
    return std::string(look.columns.at(static_cast<std::size_t>(look.sorted_by)).id) + (look.descending ? " down" : "");
  };
  CHECK(sorted_by(Kind::session) == "date down");
  CHECK(sorted_by(Kind::document) == "session down");
  CHECK(sorted_by(Kind::person) == "title");
  CHECK(sorted_by(Kind::figure) == "session down");
  CHECK(sorted_by(Kind::commitment) == "session down");
  CHECK(sorted_by(Kind::statement) == "session down");
  CHECK(sorted_by(Kind::source) == "published down");
}

}  // namespace chronicle::app
