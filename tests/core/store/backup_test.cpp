// The copies that are kept beside a library.
#include "core/store/files/backup.h"
#include "core/edits/write_edition.h"
#include "core/edits/write_records.h"

#include <fcntl.h>
#include <sys/stat.h>

#include "core/store/copies/copy.h"
#include "core/store/files/backup_name.h"
#include "core/store/library.h"
#include "core/store/user/saved_questions.h"
#include "tests/core/store/support.h"

namespace chronicle {
namespace {

namespace fs = std::filesystem;
using test::Folder;
using test::make_library;
using test::places;
using test::places_in;
using test::write_content;
using Names = std::vector<std::string>;

constexpr std::int64_t a_day = 24 * 60 * 60;

/// Sets when a file was last changed, in seconds since 1970-01-01 UTC.
void set_changed(const std::string& path, std::int64_t time) {
  const std::array<timespec, 2> times{timespec{time, 0}, timespec{time, 0}};
  REQUIRE(utimensat(AT_FDCWD, path.c_str(), times.data(), 0) == 0);
}

Names names_of(const std::vector<Backup>& backups) {
  Names names;
  for (const Backup& backup : backups) names.push_back(fs::path(backup.path).filename().string());
  return names;
}

}  // namespace

TEST_CASE("a copy is kept before an import and an edition, and when it is asked for") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_library(path, {"one"});
  auto library = Library::open(path);
  set_changed(path, 1795630002);  // 2026-11-25 18:06:42
  REQUIRE(write_records(*library, places({"two"}, "Two")).has_value());
  set_changed(path, 1795630002);
  REQUIRE(write_records(*library, places({"three"}, "Three")).has_value());
  set_changed(path, 1795630003);
  REQUIRE(write_edition(*library, places({"four"}, "Four"), "2026-01-01").has_value());
  set_changed(path, 1795630002 + a_day);
  REQUIRE(library->back_up(BackupReason::daily).has_value());
  const auto backups = backups_of(path);
  CHECK(names_of(backups) == Names{"2026-11-26T180642Z-daily.chronicle", "2026-11-25T180643Z-before-edition.chronicle",
                                   "2026-11-25T180642Z-before-import-2.chronicle",
                                   "2026-11-25T180642Z-before-import.chronicle"});
  CHECK(backups[0].reason == BackupReason::daily);
  CHECK(backups[0].changed == 1795630002 + a_day);
  CHECK(backups[1].reason == BackupReason::edition);
  CHECK(backups[0].path == folder / "a.chronicle.copies/2026-11-26T180642Z-daily.chronicle");
  CHECK(places_in(*Library::open(backups[3].path)) == Names{"one"});
  CHECK(places_in(*Library::open(backups[2].path)) == Names{"one", "two"});
  CHECK(places_in(*Library::open(backups[1].path)) == Names{"one", "three", "two"});
  CHECK(places_in(*Library::open(backups[0].path)) == Names{"four", "one", "three", "two"});
  fs::create_symlink("a.chronicle", folder / "link.chronicle");
  CHECK(backups_of(folder / "link.chronicle").size() == 4);
}

TEST_CASE("no copy is made where nothing has changed since the last one") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_library(path, {"one"});
  auto library = Library::open(path);
  REQUIRE(library->back_up(BackupReason::daily).has_value());
  set_changed(path, 1795630002);
  REQUIRE(library->back_up(BackupReason::daily).has_value());
  REQUIRE(write_records(*library, places({"two"}, "Two")).has_value());
  CHECK(backups_of(path).size() == 1);
  REQUIRE(write_records(*library, places({"two"}, "Two")).has_value());
  CHECK(backups_of(path).size() == 1);
  REQUIRE(library->saved_questions().save({"Mine", "view?kind=document"}).has_value());
  CHECK(backups_of(path).size() == 1);
  REQUIRE(library->back_up(BackupReason::daily).has_value());
  CHECK(backups_of(path).size() == 2);
}

TEST_CASE("no copy is made of a library in memory, a new one or one without a record") {
  const Folder folder;
  auto memory = Library::in_memory();
  REQUIRE(write_records(memory, places({"one"}, "One")).has_value());
  REQUIRE(memory.back_up(BackupReason::daily).has_value());
  make_library(folder / "a.chronicle", {"one"});
  REQUIRE(Library::create(folder / "b.chronicle")->back_up(BackupReason::daily).has_value());
  CHECK(folder.size() == 2);
}

TEST_CASE("ten copies are kept, and the last of each of fourteen days") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_library(path, {"one"});
  fs::create_directory(backup_folder(path));
  const std::int64_t start = 20000 * a_day;  // 2024-10-04
  // Three a day on twenty days, at 01:00, 02:00 and 03:00.
  for (int i = 0; i < 20; ++i)
    for (int hour = 1; hour <= 3; ++hour)
      write_content(backup_folder(path) + "/" + BackupName{start + i * a_day + hour * 3600, BackupReason::daily}.text(),
                    "");
  const Names others{"2024-10-04T010000Z-daily.chronicle.txt", "2024-10-04T010000Z-monthly.chronicle", "mine.chronicle",
                     "2024-10-04T010000Z-daily-x.chronicle"};
  for (const std::string& name : others) write_content(backup_folder(path) + "/" + name, "");
  fs::create_directory(backup_folder(path) + "/2024-10-04T040000Z-daily.chronicle");
  set_changed(path, start + 20 * a_day);
  REQUIRE(Library::open(path)->back_up(BackupReason::daily).has_value());
  CHECK(names_of(backups_of(path)) ==
        Names{"2024-10-24T000000Z-daily.chronicle", "2024-10-23T030000Z-daily.chronicle",
              "2024-10-23T020000Z-daily.chronicle", "2024-10-23T010000Z-daily.chronicle",
              "2024-10-22T030000Z-daily.chronicle", "2024-10-22T020000Z-daily.chronicle",
              "2024-10-22T010000Z-daily.chronicle", "2024-10-21T030000Z-daily.chronicle",
              "2024-10-21T020000Z-daily.chronicle", "2024-10-21T010000Z-daily.chronicle",
              "2024-10-20T030000Z-daily.chronicle", "2024-10-19T030000Z-daily.chronicle",
              "2024-10-18T030000Z-daily.chronicle", "2024-10-17T030000Z-daily.chronicle",
              "2024-10-16T030000Z-daily.chronicle", "2024-10-15T030000Z-daily.chronicle",
              "2024-10-14T030000Z-daily.chronicle", "2024-10-13T030000Z-daily.chronicle",
              "2024-10-12T030000Z-daily.chronicle", "2024-10-11T030000Z-daily.chronicle"});
  for (const std::string& name : others) CHECK(fs::exists(backup_folder(path) + "/" + name));
}

TEST_CASE("the copy that was just made stays, however old the library is") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_library(path, {"one"});
  fs::create_directory(backup_folder(path));
  for (int i = 0; i < 20; ++i)
    write_content(backup_folder(path) + "/" + BackupName{(20000 + i) * a_day, BackupReason::daily}.text(), "");
  set_changed(path, 0);
  REQUIRE(Library::open(path)->back_up(BackupReason::daily).has_value());
  CHECK(names_of(backups_of(path)).back() == "1970-01-01T000000Z-daily.chronicle");
}

TEST_CASE("a copy that cannot be made stops what it was made for") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_library(path, {"one"});
  write_content(backup_folder(path), "a file of the user's");
  auto library = Library::open(path);
  const auto refused = write_records(*library, places({"two"}, "Two"));
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::cannot_write);
  CHECK(refused.error().file == folder / "a.chronicle.copies");
  CHECK(places_in(*library) == Names{"one"});
  test::make_older(path, 5);
  CHECK(Library::open(path).error().file == folder / "a.chronicle.copies");
  CHECK(SQLite::Database(path).execAndGet("PRAGMA user_version").getInt() == 5);
}

TEST_CASE("only names of copies are read as such") {
  const auto name = BackupName::parse("2026-11-25T180642Z-before-upgrade-12.chronicle");
  REQUIRE(name.has_value());
  CHECK(name->changed == 1795630002);
  CHECK(name->reason == BackupReason::upgrade);
  CHECK(name->number == 12);
  CHECK(name->text() == "2026-11-25T180642Z-before-upgrade-12.chronicle");
  for (const char* other : {"", "2026-11-25", "2026-11-25T180642Z-.chronicle", "2026-11-31T180642Z-daily.chronicle",
                            "2026-11-25T246042Z-daily.chronicle", "2026-11-25T180642Z-daily", "x", "-daily.chronicle",
                            "2026-11-25T180642Z-daily--1.chronicle", "2026-11-25T18064-Z-daily.chronicle",
                            "2026-11-25T180642Z-daily-1.chronicle", "2026-11-25T180642Z-daily-02.chronicle"}) {
    CAPTURE(other);
    CHECK_FALSE(BackupName::parse(other).has_value());
  }
}

TEST_CASE("a copy is no more open to others than its library") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_library(path, {"x"});
  fs::permissions(path, fs::perms(0600));
  auto library = Library::open(path);
  REQUIRE(write_records(*library, places({"y"}, "Y")).has_value());
  REQUIRE(library->save_copy(folder / "b.chronicle", Placing::refuse).has_value());
  const auto rights = [](const std::string& of) { return fs::status(of).permissions(); };
  REQUIRE(backups_of(path).size() == 1);
  CHECK(rights(backups_of(path).front().path) == fs::perms(0600));
  CHECK(rights(backup_folder(path)) == fs::perms(0700));
  CHECK(rights(folder / "b.chronicle") == fs::perms(0600));
}

TEST_CASE("a latest copy that cannot be read keeps nobody from writing") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_library(path, {"x"});
  auto library = Library::open(path);
  REQUIRE(write_records(*library, places({"y"}, "Y")).has_value());
  REQUIRE(backups_of(path).size() == 1);
  std::ofstream(backups_of(path).front().path) << "no library";
  CHECK(write_records(*library, places({"z"}, "Z")).has_value());
  CHECK(backups_of(path).size() == 2);
}

TEST_CASE("a copy that is open somewhere stays until it is closed") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_library(path, {"one"});
  set_changed(path, 20000 * a_day);
  auto library = Library::open(path);
  REQUIRE(library->back_up(BackupReason::daily).has_value());
  const std::string first = backups_of(path).front().path;
  // Ten that are later, of the same day.
  for (int hour = 1; hour <= 11; ++hour)
    write_content(backup_folder(path) + "/" + BackupName{20000 * a_day + hour * 3600, BackupReason::daily}.text(), "");
  const auto prune = [&] { prune_backups(backup_folder(path), ""); };
  SECTION("in this program") {
    const auto shown = Library::open(first);
    REQUIRE(shown.has_value());
    prune();
    CHECK(places_in(*shown) == Names{"one"});
    CHECK(fs::exists(first));
  }
  SECTION("in another") {
    const test::OtherProgram other([&] { return Library::open(first); });
    prune();
    CHECK(fs::exists(first));
  }
  prune();
  CHECK_FALSE(fs::exists(first));
  CHECK(backups_of(path).size() == 10);
}

TEST_CASE("which copies are kept goes by their names, whatever has touched their files") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_library(path, {"one"});
  fs::create_directory(backup_folder(path));
  // All of one day; the earlier in name, the later touched.
  for (int i = 0; i < 12; ++i) {
    const std::string copy =
        backup_folder(path) + "/" + BackupName{20000 * a_day + i * 3600, BackupReason::daily}.text();
    write_content(copy, "");
    set_changed(copy, (30000 - i) * a_day);
  }
  prune_backups(backup_folder(path), "");
  const auto backups = backups_of(path);
  CHECK(backups.size() == 10);
  CHECK(backups.front().changed == 20000 * a_day + 11 * 3600);
  CHECK(backups.back().changed == 20000 * a_day + 2 * 3600);
}

TEST_CASE("others write to a library while a copy of it is made, and what they wrote is in the copy") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_library(path, {"one"});
  const std::string filler(std::size_t{12} * 1024 * 1024, 'x');
  SQLite::Database other(path, SQLite::OPEN_READWRITE);  // which waits for nobody
  const auto fill = [&](const std::string& text) {
    SQLite::Statement put(other, "INSERT OR REPLACE INTO library (key, value) VALUES ('filler', ?)");
    put.bind(1, text);
    put.exec();
  };
  fill(filler);
  Connection connection(path, uri_of(path, "mode=rw"), SQLite::OPEN_READWRITE);
  connection.hold();
  int steps = 0, changes = 0;
  const auto filler_of_latest = [&] {
    SQLite::Database copy(backups_of(path).front().path, SQLite::OPEN_READONLY);
    return copy.execAndGet("SELECT value FROM library WHERE key = 'filler'").getString();
  };
  SECTION("once") {
    back_up(connection, BackupReason::daily, [&] {
      if (++steps == 2) fill("y" + filler);
    });
    CHECK(steps > 3);
  }
  SECTION("again and again") {
    back_up(connection, BackupReason::daily, [&] {
      ++steps;
      fill(std::string(static_cast<std::size_t>(++changes), 'y') + filler);
    });
    CHECK(steps < 12);
  }
  CHECK(filler_of_latest().front() == 'y');
  REQUIRE(backups_of(path).size() == 1);
  back_up(connection, BackupReason::daily, {});  // the same
  CHECK(backups_of(path).size() == 1);
  steps = 0;
  back_up(connection, BackupReason::daily, [&] {  // no longer the same, while the two are compared
    if (++steps == 1) fill("z");
  });
  CHECK(backups_of(path).size() == 2);
  CHECK(filler_of_latest() == "z");
}

}  // namespace chronicle
