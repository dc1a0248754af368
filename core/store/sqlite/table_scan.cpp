#include "core/store/sqlite/table_scan.h"

#include <sqlite3.h>

#include <algorithm>
#include <set>

#include "core/store/sqlite/query.h"

namespace chronicle {
namespace {

/// As many steps of SQLite's machine are given to a table: minutes, where the largest libraries need seconds.
constexpr int steps_at_once = 1'000'000;
constexpr int most_times = 5000;

/// Stops a statement that runs on and on, as a ring of damaged pages makes it do.
class Patience {
 public:
  explicit Patience(SQLite::Database& database) : handle_(database.getHandle()) {
    sqlite3_progress_handler(handle_, steps_at_once, count, &times_);
  }
  Patience(const Patience&) = delete;
  Patience& operator=(const Patience&) = delete;
  ~Patience() { sqlite3_progress_handler(handle_, 0, nullptr, nullptr); }

 private:
  static int count(void* times) { return ++*static_cast<int*>(times) > most_times ? 1 : 0; }

  sqlite3* handle_;
  int times_ = 0;
};

/// Whether a name in the schema is a table that is kept in the file.
bool is_real(Connection& connection, const std::string& table) {
  Query<std::tuple<std::int64_t>(std::string)> row(
      connection, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ? AND rootpage > 0", "sqlite_schema");
  return row.first(table).has_value();
}

/// The columns that are kept, not worked out.
std::set<std::string> kept_columns(Connection& connection, const std::string& table) {
  Query<std::tuple<std::string>(std::string)> row(connection, "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0",
                                                  "sqlite_schema");
  row.begin(table);
  std::set<std::string> names;
  while (row.next()) names.insert(row.get<0>());
  return names;
}

}  // namespace

bool is_passing(const SQLite::Exception& exception) {
  const int code = exception.getErrorCode();
  return code == SQLITE_BUSY || code == SQLITE_LOCKED || code == SQLITE_NOMEM;
}

TableScan::TableScan(Connection& connection, std::string table, const std::string& key,
                     const std::vector<std::string>& columns)
    : connection_(connection), table_(std::move(table)), key_("\"" + key + "\"") {
  if (!is_real(connection, table_)) return;
  const auto kept = kept_columns(connection, table_);
  is_there_ = kept.contains(key);
  columns_ = key_;
  column_count_ = 1 + static_cast<int>(columns.size());
  for (const std::string& column : columns) {
    const auto as = column.find(" AS ");
    const std::string name = column.substr(0, as), called = as == std::string::npos ? name : column.substr(as + 4);
    columns_ += (kept.contains(name) ? ", \"" + name + "\"" : ", NULL") + " AS \"" + called + "\"";
  }
}

std::optional<TableScan::Stop> TableScan::read(const Take& take,
                                               const std::function<std::vector<std::int64_t>()>& keys) const {
  const Patience patience(connection_.database());
  std::optional<std::int64_t> last;
  std::size_t rows_of_last = 0;
  Stop stop{{}, false};
  try {
    CheckedRow row(connection_, select() + " ORDER BY " + key_, {0, column_count_}, table_);
    while (row.next()) {
      if (row.has<std::int64_t>(0)) {
        const auto key = row.get<std::int64_t>(0);
        rows_of_last = key == last ? rows_of_last + 1 : 1;
        last = key;
      }
      take(row);
    }
    return std::nullopt;
  } catch (const SQLite::Exception& exception) {
    if (is_passing(exception)) throw;
    stop.why = exception.what();
  }
  for (const std::int64_t key : keys()) {
    if (last && key < *last) continue;
    std::size_t skipped = key == last ? rows_of_last : 0;
    try {
      CheckedRow row(connection_, select() + " WHERE " + key_ + " = ?", {1, column_count_}, table_);
      row.begin(key);
      while (row.next()) {
        if (skipped > 0)
          --skipped;
        else
          take(row);
      }
    } catch (const SQLite::Exception& exception) {
      if (is_passing(exception)) throw;
      stop.left_out = true;  // on a damaged page, as was said
    }
  }
  return stop;
}

}  // namespace chronicle
