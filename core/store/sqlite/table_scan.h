// Reading the rows of a table of which pages may be damaged. Private to core/store.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/store/sqlite/checked_row.h"

namespace chronicle {

/// Whether what went wrong says nothing of the file: another program's lock, or no memory.
bool is_passing(const SQLite::Exception& exception);

/// Reads one table of a file that may come from elsewhere: a real table alone, never a view or what would run code, and
/// only the columns that are kept in it. What takes too long is given up.
class TableScan {
 public:
  using Take = std::function<void(CheckedRow& row)>;

  /// What stopped the reading of a table.
  struct Stop {
    std::string why;
    bool left_out;  ///< whether rows of the keys could not be read either
  };

  /// `key` is the column by which the rows are in order; `columns` are what `take` is to be given behind it, in this
  /// order, or "column AS name" to call it so in messages; a column that is not there is NULL.
  TableScan(Connection& connection, std::string table, const std::string& key, const std::vector<std::string>& columns);

  /// Whether it is a real table that has the key.
  bool is_there() const { return is_there_; }
  /// Gives all rows that can be read, each once: from the beginning up to damage, and from there on those of each of
  /// the `keys`, which are in order. Gives what stopped it; nothing if all could be read.
  std::optional<Stop> read(const Take& take, const std::function<std::vector<std::int64_t>()>& keys) const;

 private:
  std::string select() const { return "SELECT " + columns_ + " FROM \"" + table_ + "\""; }

  Connection& connection_;
  std::string table_, key_, columns_;
  int column_count_ = 0;
  bool is_there_ = false;
};

}  // namespace chronicle
