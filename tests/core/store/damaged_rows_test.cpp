// Rows that this program cannot have written: told with file, record and field, wherever they are read.
#include <set>

#include "core/query/catalogue/catalogue.h"
#include "core/store/damage/salvage.h"
#include "core/store/records/records.h"
#include "core/store/text/text_search.h"
#include "core/store/user/kept_copies.h"
#include "core/store/user/kept_prints.h"
#include "core/store/user/saved_questions.h"
#include "core/store/user/user_notes.h"
#include "tests/core/store/every_kind.h"

namespace chronicle {
namespace {

namespace fs = std::filesystem;
using test::bundle_of;
using test::Folder;
using test::id;
using test::run_sql;

/// Calls everything that reads a library; each may answer or throw Failure. The first failure.
std::optional<Error> read_all(const Library& library) {
  std::optional<Error> first;
  const auto attempt = [&](const auto& read) {
    try {
      read();
    } catch (const Failure& failure) {
      if (!first) first = failure.error();
    }
  };
  attempt([&] { Catalogue::load(library); });
  attempt([&] { library.records().everything(); });
  const Bundle bundle = bundle_of(test::every_kind);
  for_each_kind([&]<typename R>() {
    attempt([&] { library.records().count(R::kind); });
    for (const R& record : bundle.of<R>()) {
      attempt([&] { library.records().find<R>(record.id); });
      attempt([&] { library.records().uses_of(record.id); });
      attempt([&] { library.kept_copies().find(record.id); });
      attempt([&] { library.user_notes().find(record.id); });
    }
  });
  attempt([&] { library.records().referring<Act>("session", id("session/a")); });
  attempt([&] { library.records().other_names(); });
  attempt([&] { library.kept_copies().sources(); });
  attempt([&] { library.user_notes().all(); });
  attempt([&] { library.saved_questions().all(); });
  attempt([&] { library.kept_prints().all(); });
  attempt([&] { library.records().edition(); });
  const TextMatch roads{{{Sought{.words = {"roads"}}}}};
  attempt([&] { library.text_search().matching(roads, Within::page); });
  attempt([&] { library.text_search().ranked(roads); });
  attempt([&] {
    for (const IndexedPage& page : library.text_search().pages()) library.text_search().text_of(page.key);
  });
  return first;
}

/// What reading `path` after `sql` says; `read` is what is done with the library.
template <typename Read>
Error failure_after(const std::string& sql, const Read& read) {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  test::make_every_kind(path);
  run_sql(path, "PRAGMA foreign_keys = OFF; " + sql);
  const auto library = Library::open(path);
  REQUIRE(library.has_value());
  try {
    read(*library);
  } catch (const Failure& failure) {
    CHECK(failure.error().code == ErrorCode::damaged_library);
    CHECK(failure.error().file == path);
    return failure.error();
  }
  FAIL("nothing was told after " << sql);
  return {.code = ErrorCode::store_failed};
}

void facts_and_everything(const std::string& sql, const std::string& record, const std::string& field) {
  CAPTURE(sql);
  for (const Error& error : {failure_after(sql, [](const Library& library) { library.records().facts(); }),
                             failure_after(sql, [](const Library& library) { library.records().everything(); })}) {
    CHECK(error.record == record);
    CHECK(error.table == (record.empty() ? "record" : ""));
    CHECK(error.field == field);
    CHECK_FALSE(error.expected.empty());
  }
}

}  // namespace

TEST_CASE("a damaged row names file, record and field") {
  facts_and_everything("UPDATE citation SET source = 999999 WHERE record = (SELECT key FROM record WHERE id = 'act/a')",
                       "act/a", "source");
  facts_and_everything(
      "UPDATE citation SET source = (SELECT key FROM record WHERE kind = 'topic') WHERE record = (SELECT key FROM "
      "record WHERE id = 'act/a')",
      "act/a", "source");
  facts_and_everything(
      "UPDATE record_topic SET topic = 999999 WHERE record = (SELECT key FROM record WHERE id = "
      "'session/a')",
      "session/a", "topics");
  facts_and_everything("UPDATE record SET id = '../../etc/passwd' WHERE kind = 'session'", "", "id");
  facts_and_everything("UPDATE record SET kind = 'place' WHERE id = 'session/a'", "session/a", "kind");
  facts_and_everything("UPDATE place SET state = 999999", "place/m", "state");
  facts_and_everything("UPDATE place SET state = (SELECT key FROM record WHERE kind = 'topic')", "place/m", "state");
  facts_and_everything("UPDATE session SET held = 'in May'", "session/a", "held");
  facts_and_everything("UPDATE session SET narrow = 7", "session/a", "narrow");
  facts_and_everything("UPDATE session SET form = 'by post'", "session/a", "form");
  facts_and_everything("UPDATE figure SET value = 9e999", "figure/f", "value");
  facts_and_everything("UPDATE name SET text = CAST(x'61ff62' AS TEXT) WHERE text = 'Minsk'", "place/m", "names");
  facts_and_everything("UPDATE session SET venue = CAST(x'ff' AS TEXT)", "session/a", "venue");
  facts_and_everything("DELETE FROM document WHERE key = (SELECT key FROM record WHERE id = 'document/d')",
                       "document/d", "");
}

TEST_CASE("a row of a record that is gone is told") {
  for (const char* table : {"name", "record_topic", "citation"}) {
    const Error error = failure_after(std::string("UPDATE ") + table +
                                          " SET record = 999999 WHERE record = (SELECT key FROM record "
                                          "WHERE id = 'session/a')",
                                      [](const Library& library) { library.records().facts(); });
    CHECK(error.field == "record");
    CHECK(error.found == "999999");
  }
  for (const char* table : {"name", "record_topic", "citation", "remark", "reading", "user_tag"})
    CHECK(failure_after(std::string("UPDATE ") + table +
                            " SET record = 999999 WHERE record = (SELECT key FROM record "
                            "WHERE id = 'session/a')",
                        [](const Library& library) { library.records().everything(); })
              .found == "999999");
  for (const char* kind : {"act", "place", "topic"})
    CHECK(failure_after(std::string("UPDATE ") + kind + " SET key = 999999", [](const Library& library) {
            library.records().facts();
          }).found == "999999");
}

TEST_CASE("what the user keeps is read as carefully") {
  const auto notes = [](const Library& library) { library.user_notes().all(); };
  CHECK(failure_after("UPDATE user_note SET changed = 2932897", notes).field == "changed");
  CHECK(failure_after("UPDATE user_note SET text = CAST(x'ff' AS TEXT)", notes).record == "session/a");
  CHECK(failure_after("UPDATE user_tag SET tag = CAST(x'ff' AS TEXT)", notes).field == "tag");
  CHECK(failure_after("UPDATE user_note SET record = 999999", notes).field == "id");
  const auto copy = [](const Library& library) { library.kept_copies().find(id("source/s")); };
  CHECK(failure_after("UPDATE kept_copy SET kept = -719163", copy).field == "kept");
  CHECK(failure_after("UPDATE kept_copy SET text = CAST(x'c328' AS TEXT)", copy).record == "source/s");
  CHECK(failure_after("UPDATE kept_copy SET source = (SELECT key FROM record WHERE id = 'topic/t')",
                      [](const Library& library) { library.kept_copies().sources(); })
            .field == "source");
  CHECK(failure_after("UPDATE saved_question SET view = CAST(x'ff' AS TEXT)", [](const Library& library) {
          library.saved_questions().all();
        }).field == "view");
}

TEST_CASE("faults are all found, not the first alone") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  test::make_every_kind(path);
  CHECK(Library::open(path)->faults().empty());
  run_sql(path,
          "PRAGMA foreign_keys = OFF; DELETE FROM session; UPDATE place SET state = 999999;"
          " UPDATE name SET text = CAST(x'ff' AS TEXT) WHERE text = 'Transport';"
          " UPDATE user_note SET bookmarked = 1, changed = 9999999");
  std::set<std::pair<std::string, std::string>> found;
  for (const Error& fault : Library::open(path)->faults()) found.emplace(fault.record, fault.field);
  CHECK(found == std::set<std::pair<std::string, std::string>>{
                     {"session/a", ""}, {"place/m", "state"}, {"topic/t", "names"}, {"session/a", "changed"}});
}

TEST_CASE("a topic that a record has thousands of times takes no more than its rows") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  test::make_every_kind(path);
  run_sql(path,
          "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 30009)"
          " INSERT INTO record_topic SELECT (SELECT key FROM record WHERE id = 'session/a'), i,"
          " (SELECT key FROM record WHERE id = 'topic/t') FROM n;"
          "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 30009)"
          " INSERT INTO citation SELECT (SELECT key FROM record WHERE id = 'session/a'), i, '',"
          " (SELECT key FROM record WHERE id = 'source/s'), NULL, NULL, NULL, NULL FROM n");
  const auto library = Library::open(path);
  CHECK(library->records().find<Session>(id("session/a"))->topics.size() == 30001);
  CHECK(library->records().facts().cited.size() < 100);
  CHECK(library->faults().empty());
  const auto report = salvage(path, folder / "b.chronicle");
  REQUIRE(report.has_value());
  CHECK(Library::open(folder / "b.chronicle")->records().find<Session>(id("session/a"))->topics.size() == 1);
}

TEST_CASE("whatever stands in the rows of a library, reading it answers or says that it is damaged, and it is saved") {
  const Folder folder;
  const std::string whole = folder / "whole.chronicle", path = folder / "a.chronicle", saved = folder / "b.chronicle";
  test::make_every_kind(whole);
  std::vector<std::string> columns;
  {
    SQLite::Database database(whole);
    SQLite::Statement row(database,
                          "SELECT '\"' || t.name || '\" SET \"' || c.name || '\" = ' FROM sqlite_schema AS t,"
                          " pragma_table_info(t.name) AS c WHERE t.type = 'table' AND t.rootpage > 0 ORDER BY 1");
    while (row.executeStep()) columns.push_back(row.getColumn(0).getString());
  }
  REQUIRE(columns.size() > 150);
  const std::vector<std::string> values{
      "NULL",   "''", "'nonsense'",          "'state/b'", "CAST(x'41ff' AS TEXT)",
      "999999", "-1", "9223372036854775807", "9e999",     "(SELECT key FROM record WHERE kind = 'topic')",
      "x'00ff'"};
  std::vector<std::string> changes;
  for (const std::string& column : columns)
    for (const std::string& value : values) changes.push_back("UPDATE OR IGNORE " + column + value);
  for (const std::string& column : columns) changes.push_back("DELETE FROM " + column.substr(0, column.find(" SET ")));
  std::size_t damaged = 0, at = 0;
  for (const std::string& change : changes) {
    CAPTURE(change);
    fs::copy_file(whole, path, fs::copy_options::overwrite_existing);
    try {
      run_sql(path, "PRAGMA foreign_keys = OFF; " + change);
    } catch (const SQLite::Exception&) {
      continue;  // the schema refuses it
    }
    const auto library = Library::open(path);
    if (!library) {
      CHECK(library.error().code == ErrorCode::damaged_library);
      continue;
    }
    const auto failure = read_all(*library);
    if (failure) {
      ++damaged;
      CHECK(failure->code == ErrorCode::damaged_library);
      CHECK(failure->file == path);
      CHECK_FALSE(library->faults().empty());
    }
    if (++at % 8 != 0 && !failure) continue;
    fs::remove(saved);
    const auto report = salvage(path, saved);
    REQUIRE(report.has_value());
    // The index is made anew: nothing of the record is lost with it.
    if (failure && change.find("search_") == std::string::npos) CHECK_FALSE(report->is_whole());
    const auto mended = Library::open(saved);
    REQUIRE(mended.has_value());
    CHECK_FALSE(read_all(*mended));
    CHECK(mended->faults().empty());
  }
  CHECK(damaged > 200);
}

}  // namespace chronicle
