// Libraries that this program has not made, or not alone.
#include "core/store/sqlite/schema.h"

#include "core/store/library.h"
#include "tests/core/store/support.h"

namespace chronicle {
namespace {

using test::Folder;
using test::make_library;
using test::run_sql;

/// A change of the text of the schema itself, which SQLite takes as it is.
std::string in_schema(const char* from, const char* to, const char* name) {
  return std::string("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '") + from + "', '" +
         to + "') WHERE name = '" + name + "'";
}

/// FNV-1a.
std::uint64_t hash_of(const std::string& text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return hash;
}

}  // namespace

TEST_CASE("SQL of others never runs: what has any is refused before a table is read") {
  struct Case {
    std::string sql, found;
  };
  const std::string endless =
      "(WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT count(*) FROM r)";
  const std::vector<Case> cases{
      {"CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM user_note; END", "trigger t"},
      {"CREATE TRIGGER t AFTER INSERT ON record BEGIN SELECT load_extension('/tmp/x'); END", "trigger t"},
      {"PRAGMA legacy_alter_table = ON; ALTER TABLE name RENAME TO name2; CREATE VIEW name AS WITH RECURSIVE r(x) AS "
       "(SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT 1 AS record, 'en' AS language, 'x' AS text FROM r",
       "table name2"},
      {in_schema("code TEXT", "code TEXT CHECK (length(hex(randomblob(400000000))) > 0)", "state"), "table state"},
      {in_schema("code TEXT", "code TEXT, g TEXT GENERATED ALWAYS AS (hex(zeroblob(400000000)))", "state"),
       "table state"},
      {"CREATE INDEX i ON state (hex(zeroblob(length(code))))", "index i"},
      {"CREATE INDEX i ON state (code) WHERE code > 'x'", "index i"},
      {"CREATE VIEW v AS SELECT " + endless, "view v"},
      {"CREATE TABLE mine (x)", "table mine"},
      {"CREATE TABLE sqlite_stat9 (x)", "table sqlite_stat9"},
      {in_schema("chronicle", "unicode61", "search"), "table search"},
      {"PRAGMA user_version = -5", "user_version -5"},
      {"PRAGMA user_version = 3", "index change_by_record"}};
  for (const auto& [sql, found] : cases) {
    CAPTURE(sql);
    const Folder folder;
    const std::string path = folder / "a.chronicle";
    make_library(path, {"a"});
    if (sql.find("sqlite_stat9") != std::string::npos)
      run_sql(path,
              "PRAGMA writable_schema = ON; CREATE TABLE stat9 (x); UPDATE sqlite_schema SET name = "
              "'sqlite_stat9', tbl_name = 'sqlite_stat9', sql = 'CREATE TABLE sqlite_stat9 (x)' WHERE name = 'stat9'");
    else
      run_sql(path, sql);
    const std::string before = test::content_of(path);
    const auto library = Library::open(path);
    REQUIRE_FALSE(library.has_value());
    CHECK(library.error().code == ErrorCode::foreign_library);
    CHECK(library.error().file == path);
    CHECK(library.error().found == found);
    CHECK(test::content_of(path) == before);
    CHECK(folder.size() == 1);
  }
}

TEST_CASE("what is missing in a library is named") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_library(path, {"a"});
  run_sql(path, "DROP INDEX person_by_state");
  const auto library = Library::open(path);
  REQUIRE_FALSE(library.has_value());
  CHECK(library.error().code == ErrorCode::foreign_library);
  CHECK(library.error().expected == "index person_by_state");
  CHECK(library.error().found.empty());
}

TEST_CASE("SQLite's own statistics are no foreign schema, what bears their name is") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_library(path, {"a"});
  run_sql(path, "ANALYZE main.record");
  CHECK(Library::open(path).has_value());
  run_sql(path, in_schema("idx,stat", "idx,stat DEFAULT (random())", "sqlite_stat1"));
  CHECK(Library::open(path).error().found == "table sqlite_stat1");
}

TEST_CASE("a library of a newer version is refused and left alone") {
  const Folder folder;
  const std::string path = folder / "new.chronicle";
  make_library(path, {"a"});
  for (const char* version : {"99", "2147483647"}) {
    run_sql(path, std::string("PRAGMA user_version = ") + version);
    const auto library = Library::open(path);
    REQUIRE_FALSE(library.has_value());
    CHECK(library.error().code == ErrorCode::newer_library);
    CHECK(library.error().found == version);
    CHECK(library.error().expected == std::to_string(newest_schema()));
  }
}

TEST_CASE("a file of another program is no library") {
  const Folder folder;
  run_sql(folder / "a.chronicle", "CREATE TABLE mine (x)");
  test::write_content(folder / "b.chronicle", "a text");
  test::write_content(folder / "c.chronicle", "");
  for (const char* name : {"a.chronicle", "b.chronicle", "c.chronicle"}) {
    const auto library = Library::open(folder / name);
    REQUIRE_FALSE(library.has_value());
    CHECK(library.error().code == ErrorCode::not_a_library);
    CHECK(library.error().file == folder / name);
  }
}

TEST_CASE("a damaged library is named") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_library(path, {"a"});
  std::string content = test::content_of(path);
  for (std::size_t at = 4096 * 4; at < 4096 * 12; at += 512) content.replace(at, 100, 100, 'x');
  test::write_content(path, content);
  const auto library = Library::open(path);
  REQUIRE_FALSE(library.has_value());
  CHECK(library.error().code == ErrorCode::damaged_library);
  CHECK(library.error().file == path);
  CHECK_FALSE(library.error().detail.empty());
}

// A library says by its version which migrations made it, and its schema is compared with what they make: were one of
// them changed, even in a comment, every library that it had made would be taken for foreign.
TEST_CASE("migrations that were released are never changed") {
  const std::vector<std::uint64_t> released{0x314cece6ca3aa1b0, 0xac12c3f4e5b12492, 0x3d5e53923c4cd4bb,
                                            0x37c65ec848beaec3, 0xf7aef7694b9255f7, 0x92d39e3589caae42,
                                            0x552706906df08ed5, 0x49c704a7bdd0aae3};
  REQUIRE(embedded::migrations().size() >= released.size());
  for (std::size_t i = 0; i < released.size(); ++i) {
    CAPTURE(embedded::migrations()[i].name);
    CHECK(hash_of(embedded::migrations()[i].text) == released[i]);
  }
}

}  // namespace chronicle
