// The full-text index follows every kind of write.
#include "core/edits/write_edition.h"
#include "core/edits/write_records.h"
#include "core/store/records/records.h"
#include "core/store/text/text_search.h"
#include "core/store/user/kept_copies.h"
#include "core/words/fold.h"
#include "tests/core/store/support.h"
#include "tests/support/bundled.h"

namespace chronicle {
namespace {

using test::bundle_of;
using test::create_with;
using test::day;
using test::Folder;
using test::id;
using test::run_sql;

/// Ids of the pages with a text in one of their forms, by id.
std::vector<std::string> found(const Library& library, const std::string& text, Within within = Within::page) {
  Sought sought;
  for (const Word& word : words_of(text)) sought.words.push_back(word.folded);
  const auto keys = library.text_search().matching({{{sought}}}, within);
  std::vector<std::string> ids;
  for (const IndexedPage& page : library.text_search().pages())
    if (std::find(keys.begin(), keys.end(), page.key) != keys.end()) ids.push_back(page.id.text());
  std::sort(ids.begin(), ids.end());
  return ids;
}

using Ids = std::vector<std::string>;

constexpr const char* sessions_of_minsk = R"(
  "states": [{"id": "state/belarus", "names": {"en": "Belarus", "ru": "Беларусь"}}],
  "topics": [{"id": "topic/transport", "names": {"en": "Transport"}}],
  "places": [{"id": "place/minsk", "names": {"en": "Minsk", "ru": "Минск"}, "state": "state/belarus"}],
  "sessions": [{"id": "session/a", "names": {"en": "First"}, "place": "place/minsk", "venue": "Palace of Independence"},
               {"id": "session/b", "names": {"en": "Second"}}],
  "documents": [{"id": "document/roads", "type": "programme", "names": {"en": "Programme of roads", "ru": "Программа дорог"},
                 "other_names": ["Road plan"], "topics": ["topic/transport"], "notes": ["Named by one report alone."]},
                {"id": "document/rails", "type": "concept", "names": {"en": "Concept of railways"}}],
  "acts": [{"id": "act/one", "document": "document/roads", "verb": "adopted", "session": "session/a", "body": "Plenary"}],
  "figures": [{"id": "figure/trade", "session": "session/a", "measure": "Mutual trade", "value": 20000000000, "unit": "USD"}],
  "counts": [{"id": "count/items", "session": "session/b", "what": "agenda-items", "value": 17}],
  "sources": [{"id": "source/s", "names": {"en": "Report"}, "publisher": "Herald"},
              {"id": "source/t", "names": {"en": "Other report"}, "publisher": "Gazette"}],
  "statements": [{"id": "statement/x", "session": "session/a", "gist": "Corridors grow.", "state": "state/belarus",
                  "topics": ["topic/transport"]}])";

/// A library with those and so much else that writing one record is a small change.
Library small_record() {
  Library library = Library::in_memory();
  REQUIRE(write_records(library, *read_record_files(embedded::record())).has_value());
  std::string more = sessions_of_minsk;
  for (const char* taken : {"state/belarus", "topic/transport", "place/minsk"})
    for (auto at = more.find(taken); at != std::string::npos; at = more.find(taken, at + 1))
      more.insert(at + std::string(taken).size(), "-2");
  REQUIRE(write_records(library, bundle_of(more)).has_value());
  return library;
}

KeptCopy copy_of(const char* source, const std::string& text) {
  return {.source = Ref<Kind::source>::parse(source).value(),
          .text = text,
          .checksum = "0",
          .kept = day("2026-11-22"),
          .origin = "pasted"};
}

/// A file as version 2 of the store made it.
void make_second_version(const std::string& path) {
  {
    auto library = Library::create(path);
    REQUIRE(write_records(*library, bundle_of(sessions_of_minsk)).has_value());
    REQUIRE(library->kept_copies().keep(copy_of("source/s", "zeppelins")).has_value());
  }
  test::make_older(path, 2);
}

}  // namespace

TEST_CASE("what a record and its parts say finds its page") {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, bundle_of(sessions_of_minsk)).has_value());
  CHECK(found(library, "roads") == Ids{"document/roads"});
  CHECK(found(library, "road") == Ids{"document/roads"});
  CHECK(found(library, "дороги") == Ids{"document/roads"});
  CHECK(found(library, "road plan") == Ids{"document/roads"});
  CHECK(found(library, "one report alone") == Ids{"document/roads"});
  CHECK(found(library, "plenary") == Ids{"document/roads"});
  CHECK(found(library, "independence") == Ids{"session/a"});
  CHECK(found(library, "20 billion USD") == Ids{"figure/trade"});
  CHECK(found(library, "17 agenda items") == Ids{"session/b"});
  CHECK(found(library, "herald") == Ids{"source/s"});
  CHECK(found(library, "минске") == Ids{"place/minsk", "session/a"});
  CHECK(found(library, "belarus") == Ids{"place/minsk", "state/belarus", "statement/x"});
  CHECK(found(library, "transport") == Ids{"document/roads", "statement/x", "topic/transport"});
  CHECK(found(library, "first") == Ids{"document/roads", "figure/trade", "session/a", "statement/x"});
  CHECK(found(library, "first", Within::names) == Ids{"session/a"});
  CHECK(found(library, "road", Within::names_as_written) == Ids{"document/roads"});
  CHECK(found(library, "railway", Within::names) == Ids{"document/rails"});
  CHECK(found(library, "railway", Within::names_as_written).empty());
  CHECK(library.text_search().pages().size() == 11);
  CHECK(library.faults().empty());
}

TEST_CASE("a changed record is found by what it says now") {
  auto library = small_record();
  REQUIRE(write_records(library, bundle_of(R"("documents": [{"id": "document/rails", "type": "concept",
                                                 "names": {"en": "Concept of waterways"}}])"))
              .has_value());
  CHECK(found(library, "waterways") == Ids{"document/rails"});
  const Ids railways = found(library, "concept railways");
  CHECK(std::find(railways.begin(), railways.end(), "document/rails") == railways.end());
  CHECK(library.faults().empty());
}

TEST_CASE("a part that moves to another page takes its words along") {
  auto library = small_record();
  CHECK(found(library, "plenary body").empty());
  auto act = library.records().find<Act>(id("act/one")).value();
  act.document = Ref<Kind::document>::parse("document/rails").value();
  act.body = "Plenary quorum";
  Bundle bundle;
  bundle.of<Act>().push_back(act);
  REQUIRE(write_records(library, bundle).has_value());
  CHECK(found(library, "plenary quorum") == Ids{"document/rails"});
  const Ids plenary = found(library, "plenary");
  CHECK(std::find(plenary.begin(), plenary.end(), "document/roads") == plenary.end());
  CHECK(library.faults().empty());
}

TEST_CASE("a new name of a state, place, topic or session finds what refers to it") {
  auto library = small_record();
  const auto rename = [&](auto record, const char* name) {
    record.names["en"] = name;
    Bundle bundle;
    bundle.of<decltype(record)>().push_back(record);
    REQUIRE(write_records(library, bundle).has_value());
  };
  rename(*library.records().find<State>(id("state/belarus-2")), "Ruritania");
  CHECK(found(library, "ruritania") == Ids{"place/minsk-2", "state/belarus-2", "statement/x"});
  rename(*library.records().find<Topic>(id("topic/transport-2")), "Zeppelins");
  CHECK(found(library, "zeppelin") == Ids{"document/roads", "statement/x", "topic/transport-2"});
  rename(*library.records().find<Session>(id("session/a")), "Strelsau");
  CHECK(found(library, "strelsau") == Ids{"document/roads", "figure/trade", "session/a", "statement/x"});
  rename(*library.records().find<Place>(id("place/minsk-2")), "Hentzau");
  CHECK(found(library, "hentzau") == Ids{"place/minsk-2", "session/a"});
  CHECK(library.faults().empty());
}

TEST_CASE("a kept copy is found as long as it is kept") {
  auto library = small_record();
  REQUIRE(
      library.kept_copies().keep(copy_of("source/s", "A paragraph about zeppelins.\n\nИ о дирижаблях.")).has_value());
  CHECK(found(library, "zeppelin") == Ids{"source/s"});
  CHECK(found(library, "дирижабли") == Ids{"source/s"});
  REQUIRE(library.kept_copies().keep(copy_of("source/s", "Another text about balloons."), "0").has_value());
  CHECK(found(library, "zeppelin").empty());
  CHECK(found(library, "balloon") == Ids{"source/s"});
  auto source = library.records().find<Source>(id("source/s")).value();
  source.publisher = "Tribune";
  Bundle bundle;
  bundle.of<Source>().push_back(source);
  REQUIRE(write_records(library, bundle).has_value());
  CHECK(found(library, "balloon") == Ids{"source/s"});
  CHECK(found(library, "tribune balloon").empty());
  CHECK(found(library, "tribune") == Ids{"source/s"});
  REQUIRE(library.kept_copies().drop(id("source/s"), "0").has_value());
  REQUIRE(library.kept_copies().drop(RecordId(), "").has_value());
  CHECK(found(library, "balloon").empty());
  CHECK(found(library, "tribune") == Ids{"source/s"});
  CHECK(library.faults().empty());
}

TEST_CASE("what an edition drops is no longer found") {
  auto library = Library::in_memory();
  REQUIRE(write_edition(library, bundle_of(sessions_of_minsk), "2026-01-01").has_value());
  CHECK_FALSE(found(library, "railways").empty());
  REQUIRE(library.kept_copies().keep(copy_of("source/s", "zeppelins")).has_value());
  REQUIRE(
      write_edition(library, bundle_of(R"("places": [{"id": "place/x", "names": {"en": "Elsewhere"}}])"), "2026-02-01")
          .has_value());
  CHECK(found(library, "railways").empty());
  CHECK(found(library, "elsewhere") == Ids{"place/x"});
  CHECK(found(library, "zeppelin") == Ids{"source/s"});
  CHECK(library.text_search().pages().size() == 2);
  CHECK(library.faults().empty());
}

TEST_CASE("a write that fails leaves the index as it was") {
  auto small = small_record();
  auto large = Library::in_memory();
  REQUIRE(write_records(large, bundle_of(sessions_of_minsk)).has_value());
  for (Library* library : {&small, &large}) {
    const Ids before = found(*library, "roads");
    Bundle bad = bundle_of(R"("documents": [{"id": "document/roads", "type": "concept", "names": {"en": "Zeppelins"}},
                                            {"id": "document/new", "type": "concept", "names": {"en": "Zeppelins"}}])");
    bad.of<Document>().back().appointee = Ref<Kind::person>::parse("person/none");
    CHECK_FALSE(write_records(*library, bad).has_value());
    CHECK_FALSE(write_edition(*library, bad, "2026-01-01").has_value());
    CHECK_FALSE(library->kept_copies().keep(copy_of("source/none", "zeppelins")).has_value());
    CHECK(found(*library, "zeppelins").empty());
    CHECK(found(*library, "roads") == before);
    CHECK(library->faults().empty());
  }
}

TEST_CASE("the index is the same whether made at once or change by change") {
  auto at_once = Library::in_memory();
  REQUIRE(write_records(at_once, *read_record_files(embedded::record())).has_value());
  auto stepwise = Library::in_memory();
  REQUIRE(write_records(stepwise, *read_record_files(embedded::record())).has_value());
  for (Session session : at_once.records().all<Session>()) {
    Bundle changed, back;
    back.of<Session>().push_back(session);
    session.names["en"] += " changed";
    session.notes.clear();
    changed.of<Session>().push_back(session);
    REQUIRE(write_records(stepwise, changed).has_value());
    REQUIRE(write_records(stepwise, back).has_value());
  }
  for (const IndexedPage& page : at_once.text_search().pages()) {
    CAPTURE(page.id.text());
    const auto one = at_once.text_search().text_of(page.key), other = stepwise.text_search().text_of(page.key);
    REQUIRE(one.has_value());
    REQUIRE(other.has_value());
    CHECK(one->title == other->title);
    CHECK(one->facts == other->facts);
    CHECK(one->links == other->links);
  }
  CHECK(stepwise.faults().empty());
}

TEST_CASE("a library of the version before is indexed when it is opened") {
  const Folder folder;
  const std::string path = folder / "old.chronicle";
  make_second_version(path);
  for (int time = 0; time < 2; ++time) {
    const auto library = Library::open(path);
    REQUIRE(library.has_value());
    CHECK(found(*library, "railway") == Ids{"document/rails"});
    CHECK(found(*library, "zeppelin") == Ids{"source/s"});
    CHECK(library->faults().empty());
  }
}

TEST_CASE("a library of the version before that may not be written is indexed in memory") {
  const Folder folder;
  const std::string path = folder / "old.chronicle";
  make_second_version(path);
  std::filesystem::permissions(folder / "", std::filesystem::perms(0755));
  std::filesystem::permissions(path, std::filesystem::perms(0444));
  const test::WithoutRights rights;
  auto library = Library::open(path);
  REQUIRE(library.has_value());
  CHECK(library->is_read_only());
  CHECK(library->path() == path);
  CHECK(found(*library, "zeppelin") == Ids{"source/s"});
  CHECK(found(*library->file().open(), "railway") == Ids{"document/rails"});
  CHECK(write_records(*library, bundle_of(sessions_of_minsk)).error().code == ErrorCode::read_only_library);
  CHECK(folder.size() == 1);
}

TEST_CASE("an index that another version has made is made anew") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  REQUIRE(create_with(path, bundle_of(sessions_of_minsk)).has_value());
  run_sql(path, "UPDATE library SET value = '0' WHERE key = 'text index'; UPDATE search_text SET title = 'Nothing'");
  const auto library = Library::open(path);
  CHECK(found(*library, "railway") == Ids{"document/rails"});
  CHECK(library->faults().empty());
}

TEST_CASE("an index that does not fit its texts is a fault") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  REQUIRE(create_with(path, bundle_of(sessions_of_minsk)).has_value());
  run_sql(path, "UPDATE search_text SET title = 'Nothing'");
  auto library = Library::open(path);
  REQUIRE(library->faults().size() == 1);
  CHECK(library->faults().front().record == text_index_name);
  REQUIRE(library->renew_text_index().has_value());
  CHECK(library->faults().empty());
}

TEST_CASE("texts of pages that are not those of their records are a fault") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  REQUIRE(create_with(path, bundle_of(sessions_of_minsk)).has_value());
  run_sql(path, "UPDATE name SET text = 'Other' WHERE text = 'Second'");
  const auto library = Library::open(path);
  REQUIRE(library->faults().size() == 1);
  CHECK(library->faults().front().detail.find("session/b") != std::string::npos);
}

TEST_CASE("an index that FTS5 does not understand is made anew when the library is opened") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  REQUIRE(create_with(path, bundle_of(sessions_of_minsk)).has_value());
  run_sql(path, "UPDATE search_config SET v = 999 WHERE k = 'version'");
  const auto library = Library::open(path);
  REQUIRE(library.has_value());
  CHECK(found(*library, "railway") == Ids{"document/rails"});
  CHECK(library->faults().empty());
}

TEST_CASE("an index that turns out to be broken is made anew by the search or the write that meets it") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  const auto make_broken = [&] {
    std::filesystem::remove(path);
    REQUIRE(create_with(path, *read_record_files(embedded::record())).has_value());
    auto library = Library::open(path);
    REQUIRE(write_records(*library, bundle_of(sessions_of_minsk)).has_value());
    library = Library::open(path);
    // What FTS5 keeps of the words, past the head of its tables.
    run_sql(path, "UPDATE search_data SET block = x'0102030405' WHERE id > 1000");
    return library;
  };
  {
    const auto library = make_broken();
    CHECK(found(*library, "railway programme").empty());
    CHECK(library->faults().empty());
  }
  {
    const auto library = make_broken();
    CHECK(found(*library->file().open(), "Hentzau").empty());
    CHECK(library->faults().empty());
  }
  {
    auto library = make_broken();
    auto session = library->records().find<Session>(id("session/a")).value();
    session.venue = "Zenda castle";
    Bundle bundle;
    bundle.of<Session>().push_back(session);
    const auto written = write_records(*library, bundle);
    CAPTURE(written ? "" : written.error().detail);
    REQUIRE(written.has_value());
    CHECK(found(*library, "zenda") == Ids{"session/a"});
    CHECK(library->faults().empty());
  }
}

TEST_CASE("any program can read the records of an indexed library") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  REQUIRE(create_with(path, bundle_of(sessions_of_minsk)).has_value());
  SQLite::Database database(path);
  CHECK(database.execAndGet("SELECT count(*) FROM document").getInt() == 2);
  CHECK(database.execAndGet("SELECT count(*) FROM search_page WHERE title LIKE '%roads%'").getInt() == 1);
}

TEST_CASE("a second connection finds what the first has written") {
  const Folder folder;
  auto library = Library::create(folder / "a.chronicle");
  const auto other = library->file().open();
  CHECK(found(*other, "railway").empty());
  REQUIRE(write_records(*library, bundle_of(sessions_of_minsk)).has_value());
  CHECK(found(*other, "railway") == Ids{"document/rails"});
}

}  // namespace chronicle
