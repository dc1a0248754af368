// One SQLite connection: opened by the rules of the store, with its statements kept. Private to core/store.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <string>
#include <unordered_map>

#include "core/base/embedded.h"
#include "core/base/error.h"
#include "core/store/library.h"

namespace chronicle {

/// `application_id` of a library file: "CISC" in ASCII.
inline constexpr int application_id = 0x43495343;

/// The error for a failure of SQLite on `path`.
Error error_of(const SQLite::Exception& exception, const std::string& path);

/// A prepared statement in use: reset when the use ends, so that no read lock outlives it.
class Query {
 public:
  explicit Query(SQLite::Statement& statement) : statement_(statement) {}
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;
  ~Query() { statement_.tryReset(); }

  SQLite::Statement& operator*() const { return statement_; }
  SQLite::Statement* operator->() const { return &statement_; }

 private:
  SQLite::Statement& statement_;
};

class Library::Connection {
 public:
  Connection(std::string file, const std::string& open_name, int flags);
  /// A new database in memory, which holds what was in `file`, if that is not empty. Other connections find it by its
  /// name.
  static std::unique_ptr<Connection> in_memory(const std::string& file);

  SQLite::Database& database() { return database_; }
  const std::string& path() const { return path_; }
  /// The name to open it by again; empty if it is no database in memory.
  const std::string& memory_name() const { return memory_name_; }
  bool is_read_only() const { return read_only_; }
  /// From now on, nothing is written through it.
  void seal() { read_only_ = true; }

  /// A prepared statement without bindings; kept, so that the second use costs no parsing. Two uses of the same text
  /// must not overlap.
  Query query(const std::string& sql);

  /// Runs `work`, turning SQLite's exceptions into Failure.
  template <typename Work>
  auto guarded(Work&& work) {
    try {
      return work();
    } catch (const SQLite::Exception& exception) {
      throw Failure(error_of(exception, path_));
    }
  }

 private:
  std::string path_, memory_name_;
  bool read_only_;
  SQLite::Database database_;
  std::unordered_map<std::string, SQLite::Statement> statements_;
};

/// Brings the schema of an open library up to this version, one transaction a migration.
void migrate(SQLite::Database& database);
/// The number of the newest migration.
int newest_schema();

}  // namespace chronicle
