#include "core/model/kept_print.h"

#include "core/edits/set_facts.h"
#include "core/edits/undo.h"
#include "core/edits/write_records.h"
#include "core/model/print_code.h"
#include "core/query/questions/changes.h"
#include "core/store/history/record_history.h"
#include "core/store/user/kept_prints.h"
#include "tests/core/store/support.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

namespace chronicle {

using test::bundle_of;
using test::day;
using test::Folder;
using test::id;

namespace {

constexpr const char* two_sessions = R"("sessions": [
  {"id": "session/a", "held": "2001-05-01", "names": {"en": "Alpha"}},
  {"id": "session/b", "held": "2002-05-01", "names": {"en": "Beta"}}])";

KeptPrint print_of_a(std::int64_t position) {
  return {.title = "Alpha",
          .subjects = {"session/a"},
          .view = "view?kind=session&search=a%20b",
          .as_of = day("2026-06-01"),
          .printed = day("2026-06-03"),
          .position = position,
          .records = {id("session/a")}};
}

void hold(Library& library, const char* session, const char* held) {
  REQUIRE(set_facts(library, id(session), {{.field = "held", .value = "\"" + std::string(held) + "\""}}));
}

std::size_t edits_since(const Library& library, const KeptPrint& print) {
  const Catalogue catalogue = Catalogue::load(library);
  AskedChanges asked{Question{Ask::changes}};
  narrow_to(asked, print, catalogue);
  return find_changes(library.history(), asked).sets.size();
}

}  // namespace

TEST_CASE("a print is text and back") {
  KeptPrint print = print_of_a(12);
  CHECK(KeptPrint::parse(print.text()) == print);
  print.subjects = {"session/a", "question/changes?author=A B"};
  print.records.clear();
  print.view.clear();
  CHECK(KeptPrint::parse(print.text()) == print);
  print.title = "two\nlines";
  CHECK(KeptPrint::parse(print.text())->title == "two lines");
  for (const char* bad : {"", "title", "title x", "position -1\n", "as-of soon\n", "record x\n", "other x\n"}) {
    CAPTURE(bad);
    CHECK_FALSE(KeptPrint::parse(bad));
  }
}

TEST_CASE("the same print is kept once under the code that it had before it was kept") {
  const Folder folder;
  auto library = Library::create(folder / "a.chronicle");
  REQUIRE(library);
  const KeptPrint print = print_of_a(1);
  const std::string code = library->kept_prints().code_of(print);
  CHECK_FALSE(library->kept_prints().find(code));
  CHECK(library->kept_prints().keep(print) == PrintKept{code, true});
  CHECK(library->kept_prints().keep(print) == PrintKept{code, false});
  KeptPrint later = print;
  later.printed = day("2026-06-04");
  const std::string other = library->kept_prints().keep(later)->code;
  CHECK(other != code);
  library = Library::open(folder / "a.chronicle");
  CHECK(library->kept_prints().all() == std::vector<CodedPrint>{{other, later}, {code, print}});
  CHECK(library->kept_prints().find(code) == print);
  REQUIRE(library->kept_prints().let_go(code));
  CHECK_FALSE(library->kept_prints().find(code));
  CHECK(library->faults().empty());
  CHECK(Library::create(folder / "b.chronicle")->kept_prints().code_of(print) != code);
}

TEST_CASE("since a print there is what was done to what it shows, and undoing leaves the print alone") {
  Library library = Library::in_memory();
  REQUIRE(write_records(library, bundle_of(two_sessions)));
  hold(library, "session/a", "2001-06-01");
  const KeptPrint print = print_of_a(library.history().last_number());
  const std::string code = library.kept_prints().keep(print)->code;
  CHECK(edits_since(library, print) == 0);
  hold(library, "session/b", "2002-06-01");
  CHECK(edits_since(library, print) == 0);
  hold(library, "session/a", "2001-07-01");
  CHECK(edits_since(library, print) == 1);
  // What stands on the page of a record is shown with it.
  REQUIRE(write_records(library,
                        bundle_of(R"("sessions": [{"id": "session/a", "held": "2001-07-01", "names": {"en": "Alpha"}}],
      "items": [{"id": "item/x", "session": "session/a", "number": "1",
      "names": {"en": "New"}}])")));
  CHECK(edits_since(library, print) == 2);
  KeptPrint list = print;
  list.records.clear();
  CHECK(edits_since(library, list) == 3);
  REQUIRE(undo(library));
  REQUIRE(undo(library));
  CHECK(library.kept_prints().find(code) == print);
  // What came and went stands on no page; the edit and its undoing do.
  CHECK(edits_since(library, print) == 2);
}

}  // namespace chronicle
