// One SQLite connection: opened by the rules of the store, with its statements kept. Private to core/store.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <string>
#include <unordered_map>

#include "core/base/result.h"
#include "core/store/files/file_use.h"

namespace chronicle {

/// The error for a failure of SQLite on `path`. `handle` is the connection that failed, if it is there still: the
/// system's own words come from it.
Error error_of(const SQLite::Exception& exception, const std::string& path, sqlite3* handle = nullptr);

/// `path` as an SQLite URI, so that options such as "mode=ro" can follow. Every path names a file: none is ":memory:".
std::string uri_of(const std::string& path, const std::string& options);

/// How many values a statement takes, and how many columns its rows have.
struct Shape {
  int parameters, columns;

  bool operator==(const Shape&) const = default;
};

/// A prepared statement in use: reset when the use ends, so that no read lock outlives it.
class StatementUse {
 public:
  explicit StatementUse(SQLite::Statement& statement) : statement_(statement) {}
  StatementUse(const StatementUse&) = delete;
  StatementUse& operator=(const StatementUse&) = delete;
  ~StatementUse() { statement_.tryReset(); }

  SQLite::Statement& operator*() const { return statement_; }
  SQLite::Statement* operator->() const { return &statement_; }

 private:
  SQLite::Statement& statement_;
};

/// While it lives, all that a connection reads is of one state: another program's change waits. Within a transaction it
/// changes nothing.
class ReadView {
 public:
  explicit ReadView(SQLite::Database& database);
  ReadView(const ReadView&) = delete;
  ReadView& operator=(const ReadView&) = delete;
  ~ReadView();

 private:
  SQLite::Database* database_;  ///< null within a transaction
};

/// To be used by one thread at a time; `guarded` makes Failures of what SQLite throws.
class Connection {
 public:
  /// `file` is the library in messages and for its user, `open_name` what SQLite opens: a URI or ":memory:". Nothing of
  /// the file is read yet.
  Connection(std::string file, const std::string& open_name, int flags);
  /// A new database in memory, which holds what was in `file`, if that is not empty. Other connections find it by its
  /// name.
  static std::unique_ptr<Connection> in_memory(const std::string& file);
  /// One that holds what `from` holds. Throws Failure with locked_library while another writes there.
  static std::unique_ptr<Connection> copy_in_memory(Connection& from);

  /// For what has no function here, and the file as the constructor was given it.
  SQLite::Database& database() { return database_; }
  const std::string& path() const { return path_; }
  /// The name to open it by again; empty if it is no database in memory.
  const std::string& memory_name() const { return memory_name_; }
  bool is_read_only() const { return read_only_; }
  /// From now on, nothing is written through it.
  void seal() { read_only_ = true; }

  /// How a file is written and cached; to be said once it is known to be a library.
  void tune();
  /// Marks the file as in use, as the library at `path()`. Throws Failure: locked_library, moved_library, cannot_read.
  void hold();
  /// Notes which library it is, and its state as known; once it is of the newest version.
  void identify();
  /// The same where it is known which library it should be. Throws Failure with moved_library if it is another.
  void identify_as(const std::string& identity);
  /// The identity of the library; empty before it is known.
  const std::string& identity() const { return identity_; }
  /// Whether it is the file at `path()` rather than one in memory or one that is being made.
  bool is_held() const { return use_ != nullptr; }
  /// Throws Failure with moved_library if the file that was opened is no longer at its place. What SQLite keeps of it
  /// in memory is read again, as the file may have been overwritten by one that looks the same to it.
  void check_place();
  /// Throws Failure if what is in the file now is not the library that was opened: moved_library if it is another, else
  /// as check_is_still_ours (core/store/sqlite/schema.h) does, as it may have been written over by anybody. Nothing of
  /// its tables is read or run before.
  void check_identity();
  bool is_in_transaction();
  /// Whether another connection has changed the library since this was last asked, or since it was opened.
  bool changed_elsewhere();

  /// A prepared statement without bindings; kept, so that the second use costs no parsing. Two uses of the same text
  /// must not overlap. Throws Failure with program_fault if the statement is not of that shape. `Query`
  /// (core/store/sqlite/query.h) has the types, too.
  StatementUse use(const std::string& sql, Shape shape);

  /// Runs `work`, turning SQLite's exceptions into Failure. Throws Failure as check_identity does if the file has
  /// another schema than when it was compared last: SQLite would read it anew and run what is in it. A file that is put
  /// there between that look and the work is met by the next.
  template <typename Work>
  auto guarded(Work&& work) {
    return translated([&] {
      if (!is_in_transaction()) check_schema();  // else it was compared when that began
      return work();
    });
  }
  /// The same for work of several statements, which read one state of the library.
  template <typename Work>
  auto guarded_view(Work&& work) {
    return translated([&] {
      const bool is_within = is_in_transaction();
      const ReadView view(database_);
      if (!is_within) check_schema();
      return work();
    });
  }

 private:
  std::string read_identity();
  template <typename Work>
  auto translated(Work&& work) {
    try {
      return work();
    } catch (const SQLite::Exception& exception) {
      throw Failure(error_of(exception, path_, database_.getHandle()));
    }
  }
  void check_schema();
  int schema_number();

  std::string path_, memory_name_, identity_;
  int data_version_ = 0;
  int schema_compared_ = 0;  ///< SQLite's number of the schema that was compared
  bool read_only_;
  std::unique_ptr<FileUse> use_;  ///< before the database, so that it outlives it
  SQLite::Database database_;
  std::unordered_map<std::string, SQLite::Statement> statements_;
};

/// The error for a failure of SQLite while it writes to a library that was opened: a file that it could not open is its
/// journal, and what is no library was put in its place.
Error write_error_of(const SQLite::Exception& exception, Connection& connection);

}  // namespace chronicle
