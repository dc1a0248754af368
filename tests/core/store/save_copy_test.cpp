// Save a Copy: the whole library, and nothing lost of what was there.
#include "core/base/user_name.h"
#include "core/edits/merge_records.h"
#include "core/edits/remove_record.h"
#include "core/store/history/record_history.h"
#include "core/store/library.h"
#include "core/store/user/kept_copies.h"
#include "core/store/user/kept_prints.h"
#include "core/store/user/saved_questions.h"
#include "core/store/user/user_notes.h"
#include "core/words/fold.h"
#include "tests/core/store/support.h"

namespace chronicle {
namespace {

namespace fs = std::filesystem;
using test::content_of;
using test::Folder;
using test::make_library;
using test::OtherProgram;
using test::places_in;
using test::run_sql;
using test::write_content;
using Slugs = std::vector<std::string>;

std::unique_ptr<SQLite::Database> opened(const std::string& path) {
  return std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE);
}

/// Leaves a library with a change in a journal or a log beside it, as a program that was killed does.
void leave_unfinished(const std::string& path, const char* journal_mode, const char* sql) {
  const std::string away = path + ".away";
  {
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    database.execAndGet(std::string("PRAGMA journal_mode = ") + journal_mode);
    database.exec("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE");
    database.exec(sql);
    if (journal_mode == std::string("WAL")) database.exec("COMMIT");
    fs::create_directory(away);
    for (const char* end : {"", "-journal", "-wal", "-shm"})
      if (fs::exists(path + end)) fs::copy_file(path + end, away + "/x" + end);
  }
  for (const char* end : {"", "-journal", "-wal", "-shm"}) {
    fs::remove(path + end);
    if (fs::exists(away + "/x" + end)) fs::rename(away + "/x" + end, path + end);
  }
  fs::remove_all(away);
}

constexpr const char* many_changes =
    "WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r WHERE x < 2000) INSERT INTO saved_question SELECT "
    "'question ' || x, hex(randomblob(200)) FROM r";

}  // namespace

TEST_CASE("a copy holds the same") {
  const Folder folder;
  make_library(folder / "a.chronicle", {"x", "y"});
  auto library = Library::open(folder / "a.chronicle");
  REQUIRE(library->save_copy(folder / "b.chronicle").has_value());
  CHECK(places_in(*Library::open(folder / "b.chronicle")) == Slugs{"x", "y"});
  REQUIRE(Library::in_memory().save_copy(folder / "c.chronicle").has_value());
  CHECK(places_in(*Library::open(folder / "c.chronicle")).empty());
  CHECK(folder.size() == 3);
}

TEST_CASE("nothing of the user's can be read from a copy for others") {
  const Folder folder;
  make_library(folder / "a.chronicle", {"x"});
  auto library = Library::open(folder / "a.chronicle");
  set_user_name("Zebedee Quux");
  REQUIRE(write_records(*library, test::bundle_of(R"(
    "people": [{"id": "person/p", "names": {"en": "Deleted Wombat"}}],
    "sources": [{"id": "source/s", "names": {"en": "S"}, "publisher": "P"}])"))
              .has_value());
  const Day day = Day::parse("2026-01-01").value();
  REQUIRE(library->user_notes().write(
      {.record = test::id("person/p"), .text = "Ask the Xylophone.", .tags = {"Kumquat"}, .changed = day}));
  REQUIRE(
      library->user_notes().write({.record = test::id("person/p")}, library->user_notes().find(test::id("person/p"))));
  REQUIRE(library->user_notes().write(
      {.record = test::id("place/x"), .text = "Call the Narwhal.", .tags = {"Kumquat"}, .changed = day}));
  REQUIRE(library->saved_questions().save({"Pangolin", "view?kind=document"}, {}).has_value());
  REQUIRE(library->kept_copies().keep({.source = Ref<Kind::source>::parse("source/s").value(),
                                       .text = "The Platypus said so.",
                                       .checksum = "c",
                                       .kept = day,
                                       .origin = "Armadillo.txt"}));
  REQUIRE(library->kept_prints().keep({.title = "The Quokka", .as_of = day, .printed = day}).has_value());
  REQUIRE(remove_record(*library, test::id("person/p"), Parts::stay).has_value());
  REQUIRE(write_records(*library, test::bundle_of(R"("topics": [{"id": "topic/a", "names": {"en": "A"}},
    {"id": "topic/b", "names": {"en": "B"}}])"))
              .has_value());
  REQUIRE(library->user_notes().write({.record = test::id("topic/b"), .text = "A Marmoset.", .changed = day}));
  REQUIRE(merge_records(*library, {test::id("topic/a"), test::id("topic/b"), {}}).has_value());
  const auto before = library->records().everything();
  REQUIRE(library->save_copy(folder / "me.chronicle").has_value());
  REQUIRE(library->save_copy(folder / "others.chronicle", Placing::refuse, CopyFor::others).has_value());
  set_user_name("");
  const auto has = [&](const char* file, const std::string& word) {
    std::string bytes = content_of(folder / file);
    return bytes.find(word) != std::string::npos || bytes.find(fold(word)) != std::string::npos;
  };
  for (const char* word : {"Zebedee", "Quux", "Wombat", "Xylophone", "Narwhal", "Kumquat", "Pangolin", "Platypus",
                           "Armadillo", "Quokka", "Marmoset"}) {
    CAPTURE(word);
    CHECK((word == std::string("Xylophone") || has("a.chronicle", word)));  // which may have been written over
    CHECK_FALSE(has("others.chronicle", word));
  }
  CHECK(has("me.chronicle", "Narwhal"));
  auto copy = Library::open(folder / "others.chronicle");
  REQUIRE(copy.has_value());
  CHECK(write_record_file(copy->records().everything()) == write_record_file(before));
  CHECK(copy->history().change_sets().empty());
  CHECK(copy->user_notes().all().empty());
  CHECK(copy->saved_questions().all().empty());
  CHECK(copy->kept_copies().sources().empty());
  CHECK(copy->kept_prints().all().empty());
  CHECK(copy->faults().empty());
  REQUIRE(write_records(*copy, test::bundle_of(R"("places": [{"id": "place/y", "names": {"en": "Y"}}])")).has_value());
  CHECK(copy->faults().empty());
  for (const char* end : {"-journal", "-wal", "-shm"}) CHECK_FALSE(fs::exists((folder / "others.chronicle") + end));
}

TEST_CASE("a file that is there is replaced only if that is wanted") {
  const Folder folder;
  make_library(folder / "a.chronicle", {"x"});
  make_library(folder / "b.chronicle", {"old"});
  const auto library = Library::open(folder / "a.chronicle");
  const std::string before = content_of(folder / "b.chronicle");
  const auto refused = library->save_copy(folder / "b.chronicle");
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::already_exists);
  CHECK(refused.error().file == folder / "b.chronicle");
  CHECK(content_of(folder / "b.chronicle") == before);
  fs::permissions(folder / "b.chronicle", fs::perms(0640));
  fs::create_symlink("b.chronicle", folder / "link.chronicle");
  REQUIRE(library->save_copy(folder / "link.chronicle", Placing::replace).has_value());
  CHECK(places_in(*Library::open(folder / "b.chronicle")) == Slugs{"x"});
  CHECK(fs::is_symlink(folder / "link.chronicle"));
  CHECK(fs::status(folder / "b.chronicle").permissions() == fs::perms(0640));
  write_content(folder / "text.chronicle", "no library");
  REQUIRE(library->save_copy(folder / "text.chronicle", Placing::replace).has_value());
  CHECK(places_in(*Library::open(folder / "text.chronicle")) == Slugs{"x"});
  fs::create_directory(folder / "folder.chronicle");
  CHECK(library->save_copy(folder / "folder.chronicle", Placing::replace).error().code == ErrorCode::already_exists);
  CHECK(library->save_copy(folder / "a.chronicle", Placing::replace).error().code == ErrorCode::cannot_write);
  CHECK(library->save_copy(folder / "none/b.chronicle").error().detail == "No such file or directory");
  CHECK(folder.size() == 5);
}

TEST_CASE("a neighbour's file of a similar name stays") {
  const Folder folder;
  make_library(folder / "a.chronicle", {"x"});
  write_content(folder / "b.chronicle.part", "the user's");
  REQUIRE(Library::open(folder / "a.chronicle")->save_copy(folder / "b.chronicle").has_value());
  CHECK(content_of(folder / "b.chronicle.part") == "the user's");
}

TEST_CASE("no log or journal of the file before is played over a copy") {
  const Folder folder;
  make_library(folder / "a.chronicle", {"x"});
  make_library(folder / "b.chronicle", {"old"});
  const char* const mode = GENERATE("WAL", "DELETE");
  CAPTURE(mode);
  leave_unfinished(folder / "b.chronicle", mode, many_changes);
  REQUIRE(fs::file_size(folder / (mode == std::string("WAL") ? "b.chronicle-wal" : "b.chronicle-journal")) > 0);
  const auto library = Library::open(folder / "a.chronicle");
  REQUIRE(library->save_copy(folder / "b.chronicle", Placing::replace).has_value());
  const auto copy = Library::open(folder / "b.chronicle");
  REQUIRE(copy.has_value());
  CHECK(places_in(*copy) == Slugs{"x"});
  CHECK(copy->saved_questions().all().empty());
  CHECK(copy->faults().empty());
  CHECK(folder.size() == 2);
}

TEST_CASE("a journal of a file that is gone is not played over a copy") {
  const Folder folder;
  make_library(folder / "a.chronicle", {"x"});
  const auto library = Library::open(folder / "a.chronicle");
  for (const char* name : {"b.chronicle-journal", "b.chronicle-wal"}) {
    write_content(folder / name, "of what was here once");
    const auto refused = library->save_copy(folder / "b.chronicle");
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::already_exists);
    CHECK(refused.error().file == folder / name);
    fs::remove(folder / name);
  }
  CHECK(folder.size() == 1);
}

TEST_CASE("a log that cannot be brought into its file is not played over a copy") {
  const Folder folder;
  make_library(folder / "a.chronicle", {"x"});
  make_library(folder / "b.chronicle", {"old"});
  leave_unfinished(folder / "b.chronicle", "WAL", many_changes);
  write_content(folder / "b.chronicle", "no library any more");
  const auto refused = Library::open(folder / "a.chronicle")->save_copy(folder / "b.chronicle", Placing::replace);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::already_exists);
  CHECK(refused.error().file == folder / "b.chronicle-wal");
  CHECK(content_of(folder / "b.chronicle") == "no library any more");
}

TEST_CASE("a library in use is not replaced") {
  const Folder folder;
  make_library(folder / "a.chronicle", {"x"});
  make_library(folder / "b.chronicle", {"old"});
  const auto library = Library::open(folder / "a.chronicle");
  const auto is_refused = [&] {
    const auto refused = library->save_copy(folder / "b.chronicle", Placing::replace);
    return !refused && refused.error().code == ErrorCode::locked_library &&
           refused.error().file == folder / "b.chronicle";
  };
  {
    const auto window = Library::open(folder / "b.chronicle");
    const auto reader = window->file().open();
    CHECK(is_refused());
  }
  {
    const OtherProgram window([&] { return Library::open(folder / "b.chronicle"); });
    CHECK(is_refused());
  }
  CHECK(places_in(*Library::open(folder / "b.chronicle")) == Slugs{"old"});
  {
    const OtherProgram version_one([&] {
      auto database = opened(folder / "b.chronicle");
      database->execAndGet("PRAGMA journal_mode = WAL");
      database->execAndGet("SELECT count(*) FROM record");
      return database;
    });
    CHECK(is_refused());
  }
  CHECK(places_in(*Library::open(folder / "b.chronicle")) == Slugs{"old"});
  CHECK(folder.size() == 2);
  REQUIRE(library->save_copy(folder / "b.chronicle", Placing::replace).has_value());
}

TEST_CASE("a damaged library can be replaced by a good copy") {
  const Folder folder;
  make_library(folder / "a.chronicle", {"x"});
  make_library(folder / "b.chronicle", {"old"});
  run_sql(folder / "b.chronicle",
          "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'nonsense' WHERE name = 'place'");
  REQUIRE(Library::open(folder / "a.chronicle")->save_copy(folder / "b.chronicle", Placing::replace).has_value());
  CHECK(places_in(*Library::open(folder / "b.chronicle")) == Slugs{"x"});
  CHECK(folder.size() == 2);
}

}  // namespace chronicle
