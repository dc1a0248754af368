// What was edited: which sets of changes a question gets, and what its page shows of them.
#include "core/query/questions/changes.h"

#include <algorithm>

#include "core/brief/pages/compose.h"
#include "core/brief/writers/writers.h"
#include "core/edits/add_record.h"
#include "core/edits/remove_record.h"
#include "core/edits/set_facts.h"
#include "core/edits/undo.h"
#include "core/query/questions/own_changes.h"
#include "core/time/moment.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

constexpr const char* record = R"({"chronicle": 1,
  "sessions": [{"id": "session/a", "held": "2001-05-01", "names": {"en": "Alpha"}},
               {"id": "session/b", "held": "2002-05-01", "names": {"en": "Beta"}}]})";

void set(Library& library, const char* session, const char* day_held) {
  std::string value = "\"";
  value += day_held;
  value += "\"";
  REQUIRE(set_facts(library, id(session), {{.field = "held", .value = value}}));
}

/// The import, then two edits of a, one of b, and the last taken back: five sets.
Library edited() {
  Library library = library_of(record);
  set(library, "session/a", "2001-06-01");
  set(library, "session/a", "2001-07-01");
  set(library, "session/b", "2002-06-01");
  REQUIRE(undo(library));
  return library;
}

std::vector<std::int64_t> numbers(const ChangesFound& found) {
  std::vector<std::int64_t> numbers;
  for (const ChangeSet& one : found.sets) numbers.push_back(one.number);
  return numbers;
}

std::vector<std::int64_t> asked(const Library& library, const std::string& question) {
  const auto parsed = Question::parse(question);
  REQUIRE(parsed);
  return numbers(find_changes(library.history(), AskedChanges(*parsed)));
}

using Numbers = std::vector<std::int64_t>;

std::string page(const Library& library, const std::string& question) {
  const Catalogue catalogue = Catalogue::load(library);
  const Context context{library, catalogue, day("2026-11-22")};
  const auto brief = compose(context, parse_subject(question).value());
  REQUIRE(brief);
  return write_text(*brief);
}

}  // namespace

TEST_CASE("edits are found by record, author, day and number, the latest first") {
  const Library library = edited();
  CHECK(asked(library, "question/changes") == Numbers{5, 4, 3, 2, 1});
  CHECK(asked(library, "question/changes?record=session/a") == Numbers{3, 2, 1});
  CHECK(asked(library, "question/changes?set=4") == Numbers{4});
  CHECK(asked(library, "question/changes?until=3") == Numbers{3, 2, 1});
  CHECK(asked(library, "question/changes?author=nobody-of-that-name").empty());
  const auto made = local_moment(library.history().change_set(5).made);
  REQUIRE(made);
  CHECK(asked(library, "question/changes?since=" + made->day.plus_days(-1).iso()).size() == 5);
  CHECK(asked(library, "question/changes?since=" + made->day.plus_days(1).iso()).empty());
  for (const std::string& author : authors_of(library.history()))
    CHECK(asked(library, "question/changes?author=" + author).size() == 5);
}

TEST_CASE("what makes no sense is no question about edits") {
  for (const char* text : {"record=a", "since=yesterday", "until=x", "set=", "set=-1", "author=", "months=3"}) {
    CAPTURE(text);
    CHECK_FALSE(Question::parse(std::string("question/changes?") += text));
  }
}

TEST_CASE("of more edits than a page holds the earlier ones are told, and a link leads to them") {
  Library library = library_of(record);
  for (std::size_t i = 0; i < most_change_sets + 4; ++i)
    set(library, "session/a", i % 2 == 0 ? "2001-06-01" : "2001-07-01");
  const ChangesFound found = find_changes(library.history(), AskedChanges(*Question::parse("question/changes")));
  CHECK(found.sets.size() == most_change_sets);
  CHECK(found.left_out == 5);
  REQUIRE(found.earlier);
  CHECK(*found.earlier == found.sets.back().number - 1);
  CHECK(asked(library, "question/changes?until=" + std::to_string(*found.earlier)).size() == 5);
  CHECK(page(library, "question/changes").find("5 earlier edits") != std::string::npos);
}

TEST_CASE("records are counted, not their fields") {
  ChangeSet changes;
  const auto add = [&](ChangeKind kind, const char* record_id, const char* field) {
    changes.changes.push_back({.kind = kind, .record = id(record_id), .field = field});
  };
  add(ChangeKind::added, "session/a", "");
  add(ChangeKind::changed, "session/b", "held");
  add(ChangeKind::changed, "session/b", "form");
  add(ChangeKind::removed, "session/c", "");
  CHECK(counts_of(changes) == ChangeCounts{1, 1, 1});
}

TEST_CASE("the page tells each edit with what stood there before") {
  Library library = edited();
  const std::string text = page(library, "question/changes?record=session/a");
  CHECK(text.find("Alpha") != std::string::npos);
  const auto before = text.find("1 June 2001"), after = text.find("1 July 2001");
  CHECK(before != std::string::npos);
  CHECK(after != std::string::npos);
  CHECK(text.find("added") != std::string::npos);
  CHECK(text.find("Undone") == std::string::npos);
  CHECK(page(library, "question/changes").find("Undone") != std::string::npos);
  REQUIRE(remove_record(library, id("session/b"), Parts::stay));
  const std::string all = page(library, "question/changes");
  CHECK(all.find("Removed") != std::string::npos);
  CHECK(all.find("Beta") != std::string::npos);
}

TEST_CASE("an edit of many records is counted, and its own page lists them") {
  const Library& library = bundled().library;
  const std::string short_text = page(library, "question/changes");
  CHECK(short_text.find(" records added") != std::string::npos);
  CHECK(short_text.size() < 3000);
  const std::string whole = page(library, "question/changes?set=1");
  CHECK(whole.find("Minsk 2025") != std::string::npos);
}

TEST_CASE("a library without edits says so") {
  const Library library = Library::in_memory();
  CHECK(page(library, "question/changes").find("No change of that kind has been made.") != std::string::npos);
}

TEST_CASE("what was edited of a record can be asked when it is gone") {
  Library library = edited();
  REQUIRE(remove_record(library, id("session/a"), Parts::stay));
  CHECK(page(library, "question/changes?record=session/a").find("Alpha") != std::string::npos);
}

TEST_CASE("of an edit with a source the fact is listed before its sources") {
  Library library =
      library_of(R"({"chronicle": 1, "sources": [{"id": "source/a", "publisher": "Agency", "names": {"en": "Report"}}],
    "sessions": [{"id": "session/a", "held": "2001-05-01", "names": {"en": "Alpha"}}]})");
  REQUIRE(set_facts(library, id("session/a"), {{.field = "held", .value = R"("2001-06-01")"}},
                    Citing{.source = *Ref<Kind::source>::parse("source/a")}));
  const std::string text = page(library, "question/changes?set=2");
  const auto held = text.find("1 June 2001"), sources = text.find("Sources");
  REQUIRE(held != std::string::npos);
  REQUIRE(sources != std::string::npos);
  CHECK(held < sources);
}

TEST_CASE("how the library differs from the bundled record is listed fact by fact, with what was added") {
  Library library = Library::in_memory();
  REQUIRE(write_edition(library, read_record_files({{"test.json", record}}).value(), "2026-01-01"));
  const std::string untouched = page(library, "question/changes?against=edition");
  CHECK(untouched.find("is as it came") != std::string::npos);
  CHECK(untouched.find("No record was added") != std::string::npos);

  set(library, "session/b", "2002-06-01");
  REQUIRE(add_record(library, Kind::topic, id("topic/own"), {{.field = "names", .value = R"({"en": "Own Topic"})"}}));
  const auto changed = changed_records(library);
  REQUIRE(changed.size() == 1);
  CHECK(changed.front().record == id("session/b"));
  CHECK(changed.front().edition == "2026-01-01");
  CHECK(changed.front().changes ==
        std::vector<Change>{{ChangeKind::changed, id("session/b"), "held", R"("2002-05-01")", R"("2002-06-01")"}});
  CHECK(added_records(library, Catalogue::load(library)) == std::vector{id("topic/own")});
  const std::string text = page(library, "question/changes?against=edition");
  for (const char* told : {"Beta", "1 May 2002", "1 June 2002", "Own Topic"})
    CHECK(text.find(told) != std::string::npos);
  CHECK(text.find("Alpha") == std::string::npos);

  set(library, "session/b", "2002-05-01");
  CHECK(changed_records(library).empty());
}

TEST_CASE("a row of an edit can be put back where commands are offered, and on paper nothing is said of it") {
  const Library library = edited();
  const Catalogue catalogue = Catalogue::load(library);
  Context context{library, catalogue, day("2026-11-22")};
  CHECK(write_text(compose(context, *parse_subject("question/changes")).value()).find("Put back") == std::string::npos);
  context.with_commands = true;
  const Brief brief = compose(context, *parse_subject("question/changes?set=2")).value();
  std::vector<std::string> links;
  for (const Block& block : brief.blocks)
    if (const auto* table = std::get_if<Table>(&block))
      for (const auto& row : table->rows)
        for (const Run& run : row.back()) links.push_back(run.link);
  CHECK(links == std::vector<std::string>{"put-back/2/session/a:held"});
}
