// Libraries that can only be read, with everything that was written to them.
#include "core/store/copies/reading.h"
#include "core/edits/write_records.h"

#include "core/store/damage/salvage.h"
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
using test::WithoutRights;
using Slugs = std::vector<std::string>;

/// Makes files and folder what others may only read.
void close_for_writing(const Folder& folder) {
  for (const auto& entry : fs::directory_iterator(folder / "")) fs::permissions(entry.path(), fs::perms(0444));
  fs::permissions(folder / "", fs::perms(0555));
}

/// Copies a library as it lies on the disk in the middle of `sql`, with what is beside it.
void copy_amid(const std::string& from, const char* journal_mode, const std::string& sql, const std::string& to) {
  SQLite::Database database(from, SQLite::OPEN_READWRITE);
  database.execAndGet(std::string("PRAGMA journal_mode = ") + journal_mode);
  database.exec("PRAGMA cache_size = 1; PRAGMA cache_spill = 1");
  database.exec(sql);
  for (const char* end : {"", "-wal", "-journal"})
    if (fs::exists(from + end)) fs::copy_file(from + end, to + end);
}

void check_read_only(Library& library, const Slugs& slugs) {
  CHECK(library.is_read_only());
  CHECK(places_in(library) == slugs);
  const auto refused = write_records(library, places({"y"}, "Y"));
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::read_only_library);
}

}  // namespace

TEST_CASE("a library that may not be written is read") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_library(path, {"x"});
  SECTION("nor its folder") { close_for_writing(folder); }
  SECTION("in a folder that may") {
    fs::permissions(folder / "", fs::perms(0777));
    fs::permissions(path, fs::perms(0444));
  }
  SECTION("as its folder may not") {
    fs::permissions(folder / "", fs::perms(0555));
    fs::permissions(path, fs::perms(0666));
  }
  const WithoutRights rights;
  CHECK_FALSE(can_change(path));
  auto library = Library::open(path);
  REQUIRE(library.has_value());
  CHECK(library->path() == path);
  check_read_only(*library, {"x"});
  CHECK(places_in(*library->file().open()) == Slugs{"x"});
  CHECK(folder.size() == 1);
}

TEST_CASE("what lies in the log of a library is read, where nothing can be written beside it") {
  const Folder own, folder;
  make_library(own / "a.chronicle", {"x"});
  const bool writable_folder = GENERATE(false, true);
  copy_amid(own / "a.chronicle", "WAL", "UPDATE record SET id = 'place/later'", folder / "a.chronicle");
  REQUIRE(fs::exists(folder / "a.chronicle-wal"));
  close_for_writing(folder);
  if (writable_folder) fs::permissions(folder / "", fs::perms(0777));
  const WithoutRights rights;
  auto library = Library::open(folder / "a.chronicle");
  REQUIRE(library.has_value());
  check_read_only(*library, {"later"});
  CHECK(library->path() == folder / "a.chronicle");
  CHECK(folder.size() == 2);
}

TEST_CASE("what was not finished by a program that was killed is taken back, where nothing can be written") {
  const Folder own, folder;
  make_library(own / "a.chronicle", {"x"});
  copy_amid(
      own / "a.chronicle", "DELETE",
      "BEGIN; UPDATE record SET id = 'place/half'; WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r "
      "WHERE x < 2000) INSERT INTO saved_question SELECT 'question ' || x, hex(randomblob(200)) FROM r",
      folder / "a.chronicle");
  REQUIRE(fs::file_size(folder / "a.chronicle-journal") > 0);
  close_for_writing(folder);
  const WithoutRights rights;
  auto library = Library::open(folder / "a.chronicle");
  REQUIRE(library.has_value());
  check_read_only(*library, {"x"});
  CHECK(library->saved_questions().all().empty());
  CHECK(folder.size() == 2);
}

TEST_CASE("a library of version 1.0 is read where nothing can be written beside it") {
  const Folder folder;
  make_library(folder / "a.chronicle", {"x"});
  test::make_older(folder / "a.chronicle", 5);
  close_for_writing(folder);
  const WithoutRights rights;
  auto library = Library::open(folder / "a.chronicle");
  REQUIRE(library.has_value());
  check_read_only(*library, {"x"});
  CHECK(folder.size() == 1);
}

TEST_CASE("a library that may not be read is refused in the words of the system") {
  const Folder folder;
  make_library(folder / "a.chronicle", {"x"});
  fs::permissions(folder / "", fs::perms(0755));
  fs::permissions(folder / "a.chronicle", fs::perms(0000));
  const WithoutRights rights;
  const auto library = Library::open(folder / "a.chronicle");
  REQUIRE_FALSE(library.has_value());
  CHECK(library.error().code == ErrorCode::cannot_read);
  CHECK(library.error().file == folder / "a.chronicle");
  CHECK(library.error().detail == "Permission denied");
}

TEST_CASE("a folder for temporary files that cannot be used is named") {
  const Folder own, folder, closed;
  make_library(own / "a.chronicle", {"x"});
  copy_amid(own / "a.chronicle", "WAL", "UPDATE record SET id = 'place/later'", folder / "a.chronicle");
  close_for_writing(folder);
  fs::permissions(closed / "", fs::perms(0555));
  std::string temporary, reason;
  SECTION("gone") {
    temporary = own / "gone";
    reason = "No such file or directory";
  }
  SECTION("a file") {
    temporary = own / "a.chronicle";
    reason = "Not a directory";
  }
  SECTION("closed for writing") {
    temporary = closed / "";
    reason = "Permission denied";
  }
  fs::permissions(own / "", fs::perms(0755));
  const test::Variable variable("TMPDIR", temporary);
  const WithoutRights rights;
  for (const auto& error :
       {Library::open(folder / "a.chronicle").error(), salvage(folder / "a.chronicle", own / "b.chronicle").error()}) {
    CHECK(error.code == ErrorCode::cannot_write);
    CHECK(error.file == temporary);
    CHECK(error.detail.find(reason) != std::string::npos);
    CHECK(error.detail.find("TMPDIR") != std::string::npos);
  }
}

}  // namespace chronicle
