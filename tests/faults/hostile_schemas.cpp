#include "tests/faults/hostile_schemas.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace chronicle::faults {
namespace {

constexpr const char* endless = " AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) ";

/// An expression that takes gigabytes or minutes.
#define BURN "length(hex(zeroblob(400000000)))"
#define EDIT "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET "

}  // namespace

const std::vector<HostileSchema>& hostile_schemas() {
  static const std::string view_of_names = "ALTER TABLE name RENAME TO name2; CREATE VIEW name" + std::string(endless) +
                                           "SELECT 1 AS record, 'en' AS language, 'x' AS text FROM r";
  static const std::string view_of_notes = "ALTER TABLE user_note RENAME TO user_note2; CREATE VIEW user_note" +
                                           std::string(endless) +
                                           "SELECT x AS record, 'x' AS text, 1 AS bookmarked, 1 AS changed FROM r";
  static const std::string view_of_pages =
      "DROP VIEW search_page; CREATE VIEW search_page" + std::string(endless) +
      "SELECT x AS key, 'a' AS title, '' AS other_names, '' AS facts, '' AS links, '' AS copy FROM r";
  static const std::vector<HostileSchema> all{
      {"names are an endless view", view_of_names.c_str()},
      {"notes are an endless view", view_of_notes.c_str()},
      {"searched pages are an endless view", view_of_pages.c_str()},
      {"a check that burns time",
       EDIT "sql = replace(sql, 'code TEXT', 'code TEXT CHECK (" BURN " > 0)') WHERE name = 'state'"},
      {"a default that burns time",
       EDIT "sql = replace(sql, 'code TEXT', 'code TEXT DEFAULT (" BURN ")') WHERE name = 'state'"},
      {"a generated column that burns time", "ALTER TABLE state ADD COLUMN g INTEGER GENERATED ALWAYS AS (" BURN ")"},
      {"a column more", "ALTER TABLE state ADD COLUMN more TEXT"},
      {"an index on an expression", "CREATE INDEX i ON state (length(hex(zeroblob(length(code) * 100000))))"},
      {"a partial index", "CREATE UNIQUE INDEX i ON name (text) WHERE language = 'xx'"},
      {"a trigger that removes notes", "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM user_note; END"},
      {"a trigger that writes without end",
       "CREATE TRIGGER t AFTER INSERT ON topic BEGIN INSERT INTO user_tag WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL "
       "SELECT x + 1 FROM r) SELECT 1, x, hex(randomblob(1000)) FROM r; END"},
      {"a trigger on updates of names",
       "CREATE TRIGGER t AFTER DELETE ON name BEGIN UPDATE user_note SET text = 'changed by a trigger'; END"},
      {"a table more", "CREATE TABLE more (x)"},
      {"a virtual table more", "CREATE VIRTUAL TABLE more USING fts5(x)"},
      {"a view that reads a file", "CREATE VIEW more AS SELECT load_extension('/tmp/x.so')"},
      {"a table less", "DROP TABLE reading"},
      {"a table less that the user's notes need", "DROP TABLE user_tag"},
      {"an index less", "DROP INDEX citation_by_source"},
      {"a column less", "ALTER TABLE session DROP COLUMN venue"},
      {"a column by another name", "ALTER TABLE session RENAME COLUMN venue TO hall"},
      {"tables that are not strict", EDIT "sql = replace(sql, 'STRICT', '') WHERE sql LIKE '%) STRICT'"},
      {"no unique ids", "DROP INDEX IF EXISTS record_by_kind"},
      {"two tables in one place",
       EDIT "rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'session') WHERE name = 'document'"},
      {"a table in the place of the schema", EDIT "rootpage = 1 WHERE name = 'document'"},
      {"a table in no place", EDIT "rootpage = 999999 WHERE name = 'document'"},
      {"a table in the place of an index",
       EDIT "rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'record_by_kind') WHERE name = 'document'"},
      {"a schema that is no SQL", EDIT "sql = 'CREATE nothing' WHERE name = 'document'"},
      {"a schema without words", EDIT "sql = NULL WHERE name = 'document'"},
      {"a schema of a megabyte", EDIT "sql = sql || '/*' || hex(zeroblob(500000)) || '*/' WHERE name = 'document'"},
      {"another tokenizer", EDIT "sql = replace(sql, 'chronicle', 'unicode61') WHERE name = 'search'"},
      {"an index of a version to come", "UPDATE search_config SET v = 999 WHERE k = 'version'", false},
      {"an index without content", "DELETE FROM search_data; DELETE FROM search_idx; DELETE FROM search_docsize",
       false},
      {"an index of noise", "UPDATE search_data SET block = randomblob(length(block))", false},
      {"a ranking of somebody's own", "INSERT INTO search_config VALUES ('rank', 'nonsense(1)')", false},
      {"a version below 0", "PRAGMA user_version = -5"},
      {"version 0 with the tables of today", "PRAGMA user_version = 0"},
      {"version 3 with the tables of today", "PRAGMA user_version = 3"},
      {"the newest version of all", "PRAGMA user_version = 2147483647"},
      {"no library's number", "PRAGMA application_id = 7"},
      {"large pages", "PRAGMA journal_mode = DELETE; PRAGMA page_size = 65536; VACUUM", false},
      {"small pages", "PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM", false},
      {"automatic vacuum", "PRAGMA journal_mode = DELETE; PRAGMA auto_vacuum = INCREMENTAL; VACUUM", false},
      {"statistics that lie",
       "ANALYZE; DELETE FROM sqlite_stat1; INSERT INTO sqlite_stat1 VALUES ('record', 'record_by_kind', "
       "'9223372036854775807 0 -1 x')",
       false},
      {"a sequence more", "CREATE TABLE more (x INTEGER PRIMARY KEY AUTOINCREMENT); DROP TABLE more", false},
  };
  return all;
}

void make_hostile(const std::string& path, const HostileSchema& hostile) {
  SQLite::Database database(path, SQLite::OPEN_READWRITE);
  database.exec("PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON; PRAGMA synchronous = OFF");
  database.exec(hostile.sql);
}

Fault fault_of_notes(const std::string& path) {
  try {
    SQLite::Database database(path, SQLite::OPEN_READONLY);
    database.exec("PRAGMA writable_schema = ON");  // reads on past what is no SQL
    for (const char* table : {"user_note", "user_note2"}) {
      if (!database.tableExists(table)) continue;
      const std::string text = database.execAndGet(std::string("SELECT group_concat(text) FROM ") + table).getString();
      if (text != "The user's own.") return "the notes are now: \"" + text + "\"";
    }
  } catch (const SQLite::Exception& exception) {
    // A file that SQLite itself does not read cannot have been written.
    return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace chronicle::faults
