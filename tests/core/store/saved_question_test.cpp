#include "core/model/saved_question.h"

#include "tests/core/store/support.h"
#include "tests/support/catch.h"

namespace chronicle {

using test::Folder;
using Questions = std::vector<SavedQuestion>;

TEST_CASE("questions are saved, replaced, renamed and dropped") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  {
    auto library = Library::create(path);
    REQUIRE(library.has_value());
    REQUIRE(library->save_question({"Рельсы", "view?kind=document"}).has_value());
    REQUIRE(library->save_question({"A", "view?kind=person"}).has_value());
    REQUIRE(library->save_question({"A", "view?kind=source"}).has_value());
    CHECK(library->saved_questions() == Questions{{"A", "view?kind=source"}, {"Рельсы", "view?kind=document"}});
    REQUIRE(library->rename_question("A", "'; DROP TABLE saved_question; --").has_value());
  }
  auto library = Library::open(path);
  REQUIRE(library.has_value());
  CHECK(library->saved_questions().front() == SavedQuestion{"'; DROP TABLE saved_question; --", "view?kind=source"});
  REQUIRE(library->rename_question("Рельсы", "'; DROP TABLE saved_question; --").has_value());
  CHECK(library->saved_questions() == Questions{{"'; DROP TABLE saved_question; --", "view?kind=document"}});
  REQUIRE(library->drop_question("'; DROP TABLE saved_question; --").has_value());
  REQUIRE(library->drop_question("never there").has_value());
  CHECK(library->saved_questions().empty());
}

TEST_CASE("a question without a name, or that is not there, is refused") {
  auto library = Library::in_memory();
  CHECK(library.save_question({"", "view?kind=document"}).error().code == ErrorCode::bad_value);
  REQUIRE(library.save_question({"A", "view?kind=document"}).has_value());
  CHECK(library.rename_question("A", "").error().code == ErrorCode::bad_value);
  CHECK(library.rename_question("B", "C").error().code == ErrorCode::unknown_record);
  CHECK(library.saved_questions() == Questions{{"A", "view?kind=document"}});
}

}  // namespace chronicle
