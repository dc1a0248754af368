#include "core/model/saved_question.h"

#include "core/store/user/saved_questions.h"
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
    REQUIRE(library->saved_questions().save({"Рельсы", "view?kind=document"}).has_value());
    REQUIRE(library->saved_questions().save({"A", "view?kind=person"}).has_value());
    REQUIRE(
        library->saved_questions().save({"A", "view?kind=source"}, SavedQuestion{"A", "view?kind=person"}).has_value());
    CHECK(library->saved_questions().all() == Questions{{"A", "view?kind=source"}, {"Рельсы", "view?kind=document"}});
    REQUIRE(library->saved_questions().rename({"A", "view?kind=source"}, odd).has_value());
  }
  auto library = Library::open(path);
  REQUIRE(library.has_value());
  CHECK(library->saved_questions().all().front() == SavedQuestion{odd, "view?kind=source"});
  REQUIRE(
      library->saved_questions().rename({"Рельсы", "view?kind=document"}, odd, SavedQuestion{odd, "view?kind=source"}));
  CHECK(library->saved_questions().all() == Questions{{odd, "view?kind=document"}});
  REQUIRE(library->saved_questions().drop({odd, "view?kind=document"}).has_value());
  CHECK(library->saved_questions().all().empty());
}

TEST_CASE("a question without a name is refused") {
  auto library = Library::in_memory();
  CHECK(library.saved_questions().save({"", "view?kind=document"}).error().code == ErrorCode::bad_question);
  REQUIRE(library.saved_questions().save({"A", "view?kind=document"}).has_value());
  CHECK(library.saved_questions().rename({"A", "view?kind=document"}, "").error().code == ErrorCode::bad_question);
  CHECK(library.saved_questions().all() == Questions{{"A", "view?kind=document"}});
}

TEST_CASE("a question whose name or view is too long, or no text of a line, is refused") {
  auto library = Library::in_memory();
  const SavedQuestion first{std::string(longest_question_name, 'n'), std::string(longest_view, 'v')};
  REQUIRE(library.saved_questions().save(first).has_value());
  const std::string long_name(longest_question_name + 1, 'n');
  for (const auto& refused :
       {library.saved_questions().save({long_name, "v"}), library.saved_questions().rename(first, long_name)}) {
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::bad_question);
    CHECK(refused.error().field == "name");
    CHECK(refused.error().expected == "at most 400 bytes");
    CHECK(refused.error().found == "401");
  }
  const auto long_view = library.saved_questions().save({"A", std::string(longest_view + 1, 'v')});
  REQUIRE_FALSE(long_view.has_value());
  CHECK(long_view.error().field == "view");
  for (const char* name : {"two\nlines", "a\u202eb", " ", "\u200b"}) {
    CAPTURE(name);
    CHECK(library.saved_questions().save({name, "v"}).error().code == ErrorCode::bad_question);
  }
  CHECK(library.saved_questions().all() == Questions{first});
}

TEST_CASE("a question that was changed in another window stays as it is there") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  auto one = Library::create(path);
  REQUIRE(one.has_value());
  const SavedQuestion first{"A", "view?kind=person"}, second{"A", "view?kind=source"};
  REQUIRE(one->saved_questions().save(first).has_value());
  auto other = Library::open(path);
  REQUIRE(other->saved_questions().save(second, first).has_value());
  const auto changed = [](const Result<void>& result, const std::string& name, const std::string& found) {
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::changed_meanwhile);
    CHECK(result.error().record == name);
    CHECK(result.error().found == found);
  };
  changed(one->saved_questions().save({"A", "view?kind=topic"}, first), "A", second.view);
  changed(one->saved_questions().save({"A", "view?kind=topic"}), "A", second.view);
  changed(one->saved_questions().drop(first), "A", second.view);
  changed(one->saved_questions().rename(first, "B"), "A", second.view);
  CHECK(one->saved_questions().all() == Questions{second});
  REQUIRE(other->saved_questions().save({"B", "view?kind=place"}).has_value());
  changed(one->saved_questions().rename(second, "B"), "B", "view?kind=place");
  CHECK(one->saved_questions().all() == Questions{second, {"B", "view?kind=place"}});
  REQUIRE(other->saved_questions().drop(second).has_value());
  changed(one->saved_questions().drop(second), "A", "");
  changed(one->saved_questions().rename(second, "C"), "A", "");
}

}  // namespace chronicle
