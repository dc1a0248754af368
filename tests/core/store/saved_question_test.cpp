#include "core/model/saved_question.h"

#include "tests/core/store/support.h"
#include "tests/support/catch.h"

namespace chronicle {

using test::Folder;
using Questions = std::vector<SavedQuestion>;

TEST_CASE("questions are saved, replaced, renamed and dropped") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  const std::string odd = "'; DROP TABLE saved_question; --";
  {
    auto library = Library::create(path);
    REQUIRE(library.has_value());
    REQUIRE(library->save_question({"Рельсы", "view?kind=document"}).has_value());
    REQUIRE(library->save_question({"A", "view?kind=person"}).has_value());
    REQUIRE(library->save_question({"A", "view?kind=source"}, SavedQuestion{"A", "view?kind=person"}).has_value());
    CHECK(library->saved_questions() == Questions{{"A", "view?kind=source"}, {"Рельсы", "view?kind=document"}});
    REQUIRE(library->rename_question({"A", "view?kind=source"}, odd).has_value());
  }
  auto library = Library::open(path);
  REQUIRE(library.has_value());
  CHECK(library->saved_questions().front() == SavedQuestion{odd, "view?kind=source"});
  REQUIRE(library->rename_question({"Рельсы", "view?kind=document"}, odd, SavedQuestion{odd, "view?kind=source"}));
  CHECK(library->saved_questions() == Questions{{odd, "view?kind=document"}});
  REQUIRE(library->drop_question({odd, "view?kind=document"}).has_value());
  CHECK(library->saved_questions().empty());
}

TEST_CASE("a question without a name is refused") {
  auto library = Library::in_memory();
  CHECK(library.save_question({"", "view?kind=document"}).error().code == ErrorCode::bad_question);
  REQUIRE(library.save_question({"A", "view?kind=document"}).has_value());
  CHECK(library.rename_question({"A", "view?kind=document"}, "").error().code == ErrorCode::bad_question);
  CHECK(library.saved_questions() == Questions{{"A", "view?kind=document"}});
}

TEST_CASE("a question whose name or view is too long, or no text of a line, is refused") {
  auto library = Library::in_memory();
  const SavedQuestion first{std::string(longest_question_name, 'n'), std::string(longest_view, 'v')};
  REQUIRE(library.save_question(first).has_value());
  const std::string long_name(longest_question_name + 1, 'n');
  for (const auto& refused : {library.save_question({long_name, "v"}), library.rename_question(first, long_name)}) {
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::bad_question);
    CHECK(refused.error().field == "name");
    CHECK(refused.error().expected == "at most 400 bytes");
    CHECK(refused.error().found == "401 bytes");
  }
  const auto long_view = library.save_question({"A", std::string(longest_view + 1, 'v')});
  REQUIRE_FALSE(long_view.has_value());
  CHECK(long_view.error().field == "view");
  for (const char* name : {"two\nlines", "a\u202eb", " ", "\u200b"}) {
    CAPTURE(name);
    CHECK(library.save_question({name, "v"}).error().code == ErrorCode::bad_question);
  }
  CHECK(library.saved_questions() == Questions{first});
}

TEST_CASE("a question that was changed in another window stays as it is there") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  auto one = Library::create(path);
  REQUIRE(one.has_value());
  const SavedQuestion first{"A", "view?kind=person"}, second{"A", "view?kind=source"};
  REQUIRE(one->save_question(first).has_value());
  auto other = Library::open(path);
  REQUIRE(other->save_question(second, first).has_value());
  const auto changed = [](const Result<void>& result, const std::string& name, const std::string& found) {
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::changed_meanwhile);
    CHECK(result.error().record == name);
    CHECK(result.error().found == found);
  };
  changed(one->save_question({"A", "view?kind=topic"}, first), "A", second.view);
  changed(one->save_question({"A", "view?kind=topic"}), "A", second.view);
  changed(one->drop_question(first), "A", second.view);
  changed(one->rename_question(first, "B"), "A", second.view);
  CHECK(one->saved_questions() == Questions{second});
  REQUIRE(other->save_question({"B", "view?kind=place"}).has_value());
  changed(one->rename_question(second, "B"), "B", "view?kind=place");
  CHECK(one->saved_questions() == Questions{second, {"B", "view?kind=place"}});
  REQUIRE(other->drop_question(second).has_value());
  changed(one->drop_question(second), "A", "");
  changed(one->rename_question(second, "C"), "A", "");
}

}  // namespace chronicle
