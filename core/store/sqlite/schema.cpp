#include "core/store/sqlite/schema.h"

#include <sqlite3.h>

#include <algorithm>
#include <tuple>
#include <vector>

#include "core/base/embedded.h"
#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/full_text.h"

namespace chronicle {
namespace {

/// `application_id` of a library file: "CISC" in ASCII.
constexpr int application_id = 0x43495343;

/// Files up to this size, in bytes, are checked page by page when they are opened; that takes under 10 ms. In a larger
/// one a fault shows when its page is read, or by `cis-chronicle check`.
constexpr std::int64_t quickly_checked = std::int64_t{8} * 1024 * 1024;

/// How many steps of SQLite's machine the checks of a file may take: many times what the largest library needs, some
/// seconds.
constexpr int most_steps = 200'000'000;

/// Stops what takes more steps than that.
class StepLimit {
 public:
  explicit StepLimit(SQLite::Database& database) : handle_(database.getHandle()) {
    sqlite3_progress_handler(handle_, steps_a_call, &StepLimit::count, &calls_);
  }
  StepLimit(const StepLimit&) = delete;
  StepLimit& operator=(const StepLimit&) = delete;
  ~StepLimit() { sqlite3_progress_handler(handle_, 0, nullptr, nullptr); }

 private:
  static constexpr int steps_a_call = 1000;
  static int count(void* calls) { return ++*static_cast<int*>(calls) > most_steps / steps_a_call ? 1 : 0; }

  sqlite3* handle_;
  int calls_ = 0;
};

struct SchemaObject {
  std::string type, name, table, sql;

  auto operator<=>(const SchemaObject&) const = default;
};

/// What to call one of them; rather one that was made by a statement than an index that SQLite has added to a table.
std::string title_of(const std::vector<SchemaObject>& objects) {
  const auto made =
      std::find_if(objects.begin(), objects.end(), [](const auto& object) { return !object.sql.empty(); });
  const SchemaObject& object = made == objects.end() ? objects.front() : *made;
  return object.type + " " + object.name;
}

/// Tables of SQLite's own, which it makes on ANALYZE.
const std::vector<SchemaObject>& tables_of_sqlite() {
  static const std::vector<SchemaObject> tables{
      {"table", "sqlite_stat1", "sqlite_stat1", "CREATE TABLE sqlite_stat1(tbl,idx,stat)"},
      {"table", "sqlite_stat4", "sqlite_stat4", "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)"},
      {"table", "sqlite_sequence", "sqlite_sequence", "CREATE TABLE sqlite_sequence(name,seq)"}};
  return tables;
}

/// In order, without SQLite's own tables.
std::vector<SchemaObject> schema_of(SQLite::Database& database) {
  std::vector<SchemaObject> objects;
  SQLite::Statement row(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema");
  while (row.executeStep()) {
    SchemaObject object{row.getColumn(0).getString(), row.getColumn(1).getString(), row.getColumn(2).getString(),
                        row.getColumn(3).getString()};
    const auto& own = tables_of_sqlite();
    if (std::find(own.begin(), own.end(), object) == own.end()) objects.push_back(std::move(object));
  }
  std::sort(objects.begin(), objects.end());
  return objects;
}

void run_migrations(SQLite::Database& database, int from, int to) {
  for (int version = from; version < to; ++version)
    database.exec(embedded::migrations().at(static_cast<std::size_t>(version)).text);
  database.exec("PRAGMA user_version = " + std::to_string(to));
}

std::vector<SchemaObject> make_schema_of(int version) {
  SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  add_full_text(fresh);
  run_migrations(fresh, 0, version);
  return schema_of(fresh);
}

/// That of the newest version is compared again and again, and made once.
std::vector<SchemaObject> schema_as_made(int version) {
  static const auto newest = make_schema_of(newest_schema());
  return version == newest_schema() ? newest : make_schema_of(version);
}

bool is_marked_as_library(SQLite::Database& database) {
  return database.execAndGet("PRAGMA application_id").getInt() == application_id;
}

void check_version(int version, const std::string& path) {
  if (version < 0)
    throw Failure(
        {.code = ErrorCode::foreign_library, .file = path, .found = "user_version " + std::to_string(version)});
  if (version > newest_schema())
    throw Failure({.code = ErrorCode::newer_library,
                   .file = path,
                   .expected = std::to_string(newest_schema()),
                   .found = std::to_string(version)});
}

void check_schema(SQLite::Database& database, const std::string& path) {
  const auto expected = schema_as_made(schema_version(database));
  const auto found = schema_of(database);
  if (found == expected) return;
  std::vector<SchemaObject> foreign;
  std::set_difference(found.begin(), found.end(), expected.begin(), expected.end(), std::back_inserter(foreign));
  if (!foreign.empty()) throw Failure({.code = ErrorCode::foreign_library, .file = path, .found = title_of(foreign)});
  std::set_difference(expected.begin(), expected.end(), found.begin(), found.end(), std::back_inserter(foreign));
  throw Failure({.code = ErrorCode::foreign_library, .file = path, .expected = title_of(foreign)});
}

/// The lines of a check but for those about the index.
std::vector<std::string> lines_of(SQLite::Database& database, const std::string& sql) {
  std::vector<std::string> lines;
  SQLite::Statement row(database, sql);
  while (row.executeStep())
    if (const std::string line = row.getColumn(0).getString();
        line != "ok" && line.find("FTS5 table") == std::string::npos)
      lines.push_back(line);
  return lines;
}

}  // namespace

std::vector<std::string> faults_of_pages(SQLite::Database& database, const std::string& check) {
  try {
    return lines_of(database, "PRAGMA " + check);
  } catch (const SQLite::Exception& exception) {
    if (exception.getErrorCode() != SQLITE_ERROR && exception.getErrorCode() != SQLITE_CORRUPT) throw;
  }
  std::vector<std::string> tables, faults;
  SQLite::Statement row(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0");
  while (row.executeStep()) tables.push_back(row.getColumn(0).getString());
  for (const std::string& table : tables)
    for (std::string& line : lines_of(database, "PRAGMA " + check + "(\"" + table + "\")"))
      faults.push_back(std::move(line));
  return faults;
}

int newest_schema() { return static_cast<int>(embedded::migrations().size()); }

int schema_version(SQLite::Database& database) { return database.execAndGet("PRAGMA user_version").getInt(); }

void make_schema(SQLite::Database& database) {
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  database.exec("PRAGMA application_id = " + std::to_string(application_id));
  migrate(database);
  transaction.commit();
}

void migrate(SQLite::Database& database) {
  if (const int version = schema_version(database); version < newest_schema())
    run_migrations(database, version, newest_schema());
}

void check_is_ours(SQLite::Database& database, const std::string& path) {
  const StepLimit limit(database);
  // Version and schema belong together: another program may be bringing the library up to its version.
  const ReadView view(database);
  if (!is_marked_as_library(database)) throw Failure({.code = ErrorCode::not_a_library, .file = path});
  check_version(schema_version(database), path);
  check_schema(database, path);
  const auto size =
      database.execAndGet("PRAGMA page_count").getInt64() * database.execAndGet("PRAGMA page_size").getInt64();
  if (size > quickly_checked) return;
  if (const auto faults = faults_of_pages(database, "quick_check"); !faults.empty())
    throw Failure({.code = ErrorCode::damaged_library, .file = path, .detail = faults.front()});
}

void check_is_still_ours(SQLite::Database& database, const std::string& path) {
  const int version = schema_version(database);
  check_version(version, path);
  if (!is_marked_as_library(database) || version < newest_schema())
    throw Failure({.code = ErrorCode::moved_library, .file = path});
  check_schema(database, path);
}

}  // namespace chronicle
