// Libraries come to be whole, are brought up to this version, and are written only where they were opened.
#include <sys/resource.h>
#include <csignal>
#include <future>

#include "core/edits/write_records.h"
#include "core/store/library.h"
#include "core/store/user/saved_questions.h"
#include "tests/core/store/support.h"

namespace chronicle {
namespace {

namespace fs = std::filesystem;
using test::content_of;
using test::Folder;
using test::make_library;
using test::make_older;
using test::places;
using test::places_in;
using test::run_sql;
using test::write_content;
using Slugs = std::vector<std::string>;

Result<void> fill_with_a(Library& library) {
  if (auto written = write_records(library, places({"a"}, "Somewhere")); !written) return fail(written.error());
  return {};
}

/// The bytes of the header that say whether a file has a write-ahead log: 1 and 1, or 2 and 2.
std::string mode_of(const std::string& path) { return content_of(path).substr(18, 2); }

/// As long as it lives, the process can write no more than that many bytes of a file, as on a full disk.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) {
    getrlimit(RLIMIT_FSIZE, &before_);
    handler_ = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit now{.rlim_cur = bytes, .rlim_max = before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &now);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;
  ~FullDisk() {
    setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }

 private:
  rlimit before_{};
  void (*handler_)(int);
};

}  // namespace

TEST_CASE("a new library appears when it is filled, and alone") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  const auto made = Library::create(path, [&](Library& library) {
    CHECK(library.path() == path);
    CHECK_FALSE(fs::exists(path));
    return fill_with_a(library);
  });
  REQUIRE(made.has_value());
  CHECK(places_in(*made) == Slugs{"a"});
  CHECK(made->path() == path);
  CHECK_FALSE(made->is_read_only());
  CHECK(folder.size() == 1);
  CHECK(mode_of(path) == "\1\1");
}

TEST_CASE("a library that cannot be filled leaves nothing") {
  const Folder folder;
  const auto made = Library::create(folder / "a.chronicle", [&](Library& library) -> Result<void> {
    if (auto filled = fill_with_a(library); !filled) return filled;
    return fail({.code = ErrorCode::not_json, .file = "b.json"});
  });
  REQUIRE_FALSE(made.has_value());
  CHECK(made.error().code == ErrorCode::not_json);
  CHECK(folder.size() == 0);
}

TEST_CASE("a file that is there is not made again, also if it came meanwhile") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  write_content(path, "the user's");
  const auto made = Library::create(path);
  REQUIRE_FALSE(made.has_value());
  CHECK(made.error().code == ErrorCode::already_exists);
  CHECK(made.error().file == path);
  const auto late = Library::create(folder / "b.chronicle", [&](Library&) -> Result<void> {
    write_content(folder / "b.chronicle", "another's");
    return {};
  });
  REQUIRE_FALSE(late.has_value());
  CHECK(late.error().code == ErrorCode::already_exists);
  CHECK(late.error().file == folder / "b.chronicle");
  CHECK(content_of(path) == "the user's");
  CHECK(content_of(folder / "b.chronicle") == "another's");
  CHECK(folder.size() == 2);
}

TEST_CASE("a library is not made where there is no folder, nor beside a journal that would be played over it") {
  const Folder folder;
  const auto nowhere = Library::create(folder / "none/a.chronicle");
  REQUIRE_FALSE(nowhere.has_value());
  CHECK(nowhere.error().code == ErrorCode::cannot_write);
  CHECK(nowhere.error().file == folder / "none/a.chronicle");
  CHECK(nowhere.error().detail == "No such file or directory");
  for (const char* name : {"a.chronicle-journal", "b.chronicle-wal"}) {
    write_content(folder / name, "changes of another file");
    const auto made = Library::create((folder / name).substr(0, (folder / "a.chronicle").size()));
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == ErrorCode::already_exists);
    CHECK(made.error().file == folder / name);
  }
  CHECK(folder.size() == 2);
  CHECK(Library::create("").error().code == ErrorCode::cannot_write);
}

TEST_CASE("what does not fit on the disk is refused in the words of the system, and leaves nothing") {
  const Folder folder;
  {
    const FullDisk full(100'000);
    const auto made = Library::create(folder / "a.chronicle", fill_with_a);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == ErrorCode::cannot_write);
    CHECK(made.error().file == folder / "a.chronicle");
    CHECK(made.error().detail == "File too large");
  }
  CHECK(folder.size() == 0);
  make_library(folder / "b.chronicle", {"a"});
  auto library = Library::open(folder / "b.chronicle");
  {
    // The copy that is kept before an import does not fit.
    const FullDisk full(100'000);
    const auto written = write_records(*library, places({"b"}, "Elsewhere"));
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == ErrorCode::cannot_write);
    CHECK(written.error().file.starts_with(folder / "b.chronicle.copies/"));
    CHECK(written.error().detail == "File too large");
  }
  CHECK(places_in(*library) == Slugs{"a"});
  CHECK(backups_of(folder / "b.chronicle").empty());
}

TEST_CASE("what a killed program has left goes, and nothing else") {
  const Folder folder;
  const std::string left = folder / ".cis-chronicle-new-0123456789abcdef";
  const Slugs others{".cis-chronicle-new-0123456789abcde", ".cis-chronicle-new-0123456789abcdeg", "a.chronicle.part",
                     "a.chronicle.before-5", ".cis-chronicle-new-notes.txt"};
  for (const std::string& name : others) write_content(folder / name, "kept");
  write_content(left, "half");
  write_content(left + "-journal", "half");
  REQUIRE(Library::create(folder / "a.chronicle").has_value());
  CHECK_FALSE(fs::exists(left));
  CHECK_FALSE(fs::exists(left + "-journal"));
  for (const std::string& name : others) CHECK(content_of(folder / name) == "kept");
}

TEST_CASE("what another program is making is no leftover") {
  const Folder folder;
  const auto made = Library::create(folder / "a.chronicle", [&](Library& library) -> Result<void> {
    const test::OtherProgram other([&] { return Library::create(folder / "b.chronicle").has_value(); });
    return fill_with_a(library);
  });
  REQUIRE(made.has_value());
  CHECK(places_in(*made) == Slugs{"a"});
  CHECK(Library::open(folder / "b.chronicle").has_value());
}

TEST_CASE("a library is opened, or made if there is none") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  CHECK(places_in(*Library::open_or_create(path, fill_with_a)) == Slugs{"a"});
  run_sql(path, "UPDATE record SET id = 'place/mine'");
  CHECK(places_in(*Library::open_or_create(path, fill_with_a)) == Slugs{"mine"});
}

TEST_CASE("what is left of a library whose making was interrupted is made whole") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  SECTION("no bytes") { write_content(path, ""); }
  SECTION("no schema") { run_sql(path, "PRAGMA application_id = 0x43495343; PRAGMA journal_mode = WAL"); }
  SECTION("half a schema") {
    REQUIRE(Library::create(path).has_value());
    make_older(path, 2);
  }
  SECTION("no records") { REQUIRE(Library::create(path).has_value()); }
  const auto library = Library::open_or_create(path, fill_with_a);
  REQUIRE(library.has_value());
  CHECK(places_in(*library) == Slugs{"a"});
  CHECK(library->faults().empty());
  CHECK(folder.size() == 1);
}

TEST_CASE("what is the user's is not filled, and what is no library stays") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  REQUIRE(Library::create(path)->saved_questions().save({"Mine", "view?kind=document"}).has_value());
  CHECK(places_in(*Library::open_or_create(path, fill_with_a)).empty());
  write_content(folder / "b.chronicle", "a text of the user's");
  const auto text = Library::open_or_create(folder / "b.chronicle", fill_with_a);
  REQUIRE_FALSE(text.has_value());
  CHECK(text.error().code == ErrorCode::not_a_library);
  CHECK(content_of(folder / "b.chronicle") == "a text of the user's");
}

TEST_CASE("every path names a file") {
  const Folder folder;
  for (const char* name :
       {"a?b.chronicle", "a%20b.chronicle", "a#b.chronicle", "файл с пробелом.chronicle", ":memory:"}) {
    const std::string path = folder / name;
    REQUIRE(Library::create(path).has_value());
    CHECK(fs::exists(path));
    CHECK(Library::open(path).has_value());
    CHECK(Library::open("/" + path).has_value());
  }
  CHECK(folder.size() == 5);
  const fs::path before = fs::current_path();
  fs::current_path(folder / "");
  CHECK(Library::open(":memory:")->path() == ":memory:");
  CHECK(Library::open("./a#b.chronicle").has_value());
  fs::current_path(before);
  CHECK(Library::open("").error().code == ErrorCode::cannot_read);
  CHECK(Library::open(folder / "none").error().detail == "No such file or directory");
}

TEST_CASE("a library of version 1.0 is brought up to this version and loses its log") {
  const Folder folder;
  const std::string path = folder / "old.chronicle";
  make_library(path, {"a"});
  make_older(path, 5);
  CHECK(mode_of(path) == "\2\2");
  {
    auto library = Library::open(path);
    REQUIRE(library.has_value());
    CHECK(places_in(*library) == Slugs{"a"});
    CHECK(mode_of(path) == "\1\1");
    REQUIRE(library->saved_questions().save({"Mine", "view?kind=document"}).has_value());
    CHECK_FALSE(fs::exists(path + "-wal"));
  }
  const auto copies = backups_of(path);
  REQUIRE(copies.size() == 1);
  CHECK(copies.front().reason == BackupReason::upgrade);
  CHECK(SQLite::Database(copies.front().path).execAndGet("PRAGMA user_version").getInt() == 5);
  CHECK(mode_of(copies.front().path) == "\1\1");
  CHECK(folder.size() == 2);
}

TEST_CASE("a library whose log another program holds is used with it, and loses it later") {
  const Folder folder;
  const std::string path = folder / "old.chronicle";
  make_library(path, {"a"});
  make_older(path, 5);
  {
    SQLite::Database other(path, SQLite::OPEN_READWRITE);
    CHECK(other.execAndGet("SELECT count(*) FROM place").getInt() == 1);
    auto library = Library::open(path);
    REQUIRE(library.has_value());
    REQUIRE(write_records(*library, places({"b"}, "Elsewhere")).has_value());
    CHECK(mode_of(path) == "\2\2");
    CHECK(other.execAndGet("SELECT count(*) FROM place").getInt() == 2);
  }
  CHECK(places_in(*Library::open(path)) == Slugs{"a", "b"});
  CHECK(mode_of(path) == "\1\1");
}

TEST_CASE("two programs that bring one library up to this version both do") {
  const Folder folder;
  for (int round = 0; round < 5; ++round) {
    const std::string path = folder / (std::to_string(round) + ".chronicle");
    make_library(path, {"a"});
    make_older(path, 2);
    std::vector<std::future<Result<Slugs>>> both;
    for (int i = 0; i < 2; ++i)
      both.push_back(std::async(std::launch::async, [path]() -> Result<Slugs> {
        auto library = Library::open(path);
        if (!library) return fail(library.error());
        return places_in(*library);
      }));
    for (auto& one : both) {
      const auto places = one.get();
      CAPTURE(places ? "" : places.error().detail);
      REQUIRE(places.has_value());
      CHECK(*places == Slugs{"a"});
    }
    CHECK(backups_of(path).size() == 1);
  }
}

TEST_CASE("a second connection sees what the first has written, and says so once") {
  const Folder folder;
  auto library = Library::create(folder / "a.chronicle");
  REQUIRE(library.has_value());
  auto other = library->file().open();
  REQUIRE(other.has_value());
  CHECK_FALSE(other->changed_elsewhere().value());
  REQUIRE(write_records(*library, places({"x"}, "X")).has_value());
  CHECK(other->changed_elsewhere().value());
  CHECK_FALSE(other->changed_elsewhere().value());
  CHECK_FALSE(library->changed_elsewhere().value());
  CHECK(places_in(*other) == Slugs{"x"});
  CHECK_FALSE(Library::in_memory().changed_elsewhere().value());
}

TEST_CASE("nothing is written to a library that is no longer at its place") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_library(path, {"a"});
  make_library(folder / "other.chronicle", {"b"});
  auto library = Library::open(path);
  REQUIRE(library.has_value());
  std::string there;
  SECTION("deleted") { fs::remove(path); }
  SECTION("moved") { fs::rename(path, there = folder / "moved.chronicle"); }
  SECTION("replaced") { fs::rename(folder / "other.chronicle", there = path); }
  const std::string before = there.empty() ? "" : content_of(there);
  for (const auto& refused : {write_records(*library, places({"c"}, "C")).map([](const auto&) {}),
                              library->saved_questions().save({"Mine", "view?kind=document"})}) {
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::moved_library);
    CHECK(refused.error().file == path);
  }
  CHECK(library->changed_elsewhere().error().code == ErrorCode::moved_library);
  CHECK(library->back_up(BackupReason::daily).error().code == ErrorCode::moved_library);
  if (!there.empty()) CHECK(content_of(there) == before);
  // What was opened can still be read and kept.
  CHECK(places_in(*library) == Slugs{"a"});
  REQUIRE(library->save_copy(folder / "kept.chronicle").has_value());
  CHECK(places_in(*Library::open(folder / "kept.chronicle")) == Slugs{"a"});
}

TEST_CASE("nothing is written over a library that was put into the file that is open") {
  const Folder folder;
  const std::string path = folder / "a.chronicle", other = folder / "other.chronicle";
  // Made by the same steps, so that by the counters of SQLite they are the same.
  make_library(path, {"a"});
  make_library(other, {"b"});
  auto library = Library::open(path);
  CHECK(places_in(*library) == Slugs{"a"});
  const std::string content = content_of(other);
  CHECK(content.substr(24, 16) == content_of(path).substr(24, 16));
  write_content(path, content);
  const auto refused = library->saved_questions().save({"Mine", "view?kind=document"});
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::moved_library);
  CHECK(content_of(path) == content);
  write_content(path, "a text");
  CHECK(library->saved_questions().save({"Mine", "view?kind=document"}).error().code == ErrorCode::moved_library);
}

TEST_CASE("a copy of a library put into the open file is another state of it") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_library(path, {"a"});
  auto library = Library::open(path);
  const std::string before = content_of(path);
  REQUIRE(write_records(*library, places({"b"}, "B")).has_value());
  write_content(path, before);
  REQUIRE(write_records(*library, places({"c"}, "C")).has_value());
  CHECK(places_in(*library) == Slugs{"a", "c"});
  CHECK(library->faults().empty());
}

TEST_CASE("SQL of others that is put into the open file is refused before anything of it runs") {
  const std::string sql = GENERATE(
      "CREATE TRIGGER t AFTER INSERT ON saved_question BEGIN DELETE FROM user_note; END",
      "PRAGMA legacy_alter_table = ON; ALTER TABLE library RENAME TO mine; CREATE VIEW library AS SELECT * FROM mine");
  const Folder folder;
  const std::string path = folder / "a.chronicle", changed = folder / "changed.chronicle";
  make_library(path, {"a"});
  auto library = Library::open(path);
  REQUIRE(library.has_value());
  fs::copy_file(path, changed);
  test::run_sql(changed, sql);
  const std::string content = content_of(changed);
  write_content(path, content);
  const auto refused = [&](const auto& result) {
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::foreign_library);
    CHECK(result.error().file == path);
  };
  try {
    static_cast<void>(library->saved_questions().all());
    FAIL_CHECK("what was put there has been read");
  } catch (const Failure& failure) {
    CHECK(failure.error().code == ErrorCode::foreign_library);
  }
  refused(library->file().open());
  refused(library->saved_questions().save({"Mine", "view?kind=document"}));
  refused(write_records(*library, places({"b"}, "B")));
  refused(library->changed_elsewhere());
  refused(library->back_up(BackupReason::daily));
  refused(library->save_copy(folder / "kept.chronicle"));
  CHECK(content_of(path) == content);
  CHECK(folder.size() == 2);
}

TEST_CASE("a library of an older version that is put into the open file is none that was opened") {
  const Folder folder;
  const std::string path = folder / "a.chronicle", older = folder / "older.chronicle";
  make_library(path, {"a"});
  auto library = Library::open(path);
  fs::copy_file(path, older);
  test::make_older(older, 5);
  test::run_sql(older, "PRAGMA journal_mode = DELETE");
  const std::string content = content_of(older);
  write_content(path, content);
  CHECK(library->saved_questions().save({"Mine", "view?kind=document"}).error().code == ErrorCode::moved_library);
  CHECK(library->file().open().error().code == ErrorCode::moved_library);
  CHECK(content_of(path) == content);
}

}  // namespace chronicle
