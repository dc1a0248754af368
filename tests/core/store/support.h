// What the tests of the store share: a folder, records to write, SQL by hand.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

#include "core/base/embedded.h"
#include "core/edits/write_records.h"
#include "core/exchange/record_file.h"
#include "core/store/library.h"
#include "core/store/records/records.h"
#include "core/store/sqlite/full_text.h"
#include "tests/support/catch.h"

namespace chronicle::test {

/// A folder that goes with the test.
class Folder {
 public:
  Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "chronicle-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }

  std::string operator/(const std::string& name) const { return (path_ / name).string(); }
  std::size_t size() const {
    return static_cast<std::size_t>(
        std::distance(std::filesystem::directory_iterator(path_), std::filesystem::directory_iterator()));
  }

 private:
  std::filesystem::path path_;
};

/// The records of a file with these lists.
inline Bundle bundle_of(const std::string& lists) {
  auto bundle = read_record_files({{"a.json", R"({"chronicle": 1, )" + lists + "}"}});
  REQUIRE(bundle.has_value());
  return *std::move(bundle);
}

/// Runs SQL on a file, past the rules of the store.
inline void run_sql(const std::string& path, const std::string& sql) {
  SQLite::Database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}
/// The number that a query of one gives, read past the rules of the store.
inline std::int64_t number_in(const std::string& path, const std::string& sql) {
  return SQLite::Database(path).execAndGet(sql).getInt64();
}

/// As long as it lives, a variable of the environment has this value.
class Variable {
 public:
  Variable(const char* name, const std::string& value) : name_(name) {
    if (const char* before = std::getenv(name)) before_ = before;
    REQUIRE(setenv(name, value.c_str(), 1) == 0);
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;
  ~Variable() { before_ ? setenv(name_, before_->c_str(), 1) : unsetenv(name_); }

 private:
  const char* name_;
  std::optional<std::string> before_;
};

/// As long as it lives, the process has no more rights than other users: root may write everything.
class WithoutRights {
 public:
  WithoutRights() {
    if (was_root_) REQUIRE(seteuid(65534) == 0);
  }
  WithoutRights(const WithoutRights&) = delete;
  WithoutRights& operator=(const WithoutRights&) = delete;
  ~WithoutRights() {
    if (was_root_ && seteuid(0) != 0) std::abort();
  }

 private:
  bool was_root_ = geteuid() == 0;
};

/// Another program, that does one thing and then stays until the object goes. What it does must check nothing.
class OtherProgram {
 public:
  template <typename Work>
  explicit OtherProgram(const Work& work) {
    REQUIRE(pipe(done_.data()) == 0);
    REQUIRE(pipe(end_.data()) == 0);
    child_ = fork();
    REQUIRE(child_ >= 0);
    if (child_ == 0) {
      close(end_[1]);
      [[maybe_unused]] const auto held = work();
      char byte = 0;
      if (write(done_[1], &byte, 1) != 1 || read(end_[0], &byte, 1) < 0) _exit(1);
      _exit(0);
    }
    char byte = 0;
    REQUIRE(read(done_[0], &byte, 1) == 1);
  }
  OtherProgram(const OtherProgram&) = delete;
  OtherProgram& operator=(const OtherProgram&) = delete;
  ~OtherProgram() {
    for (const int descriptor : {end_[1], end_[0], done_[0], done_[1]}) close(descriptor);
    waitpid(child_, nullptr, 0);
  }

 private:
  std::array<int, 2> done_{}, end_{};
  pid_t child_ = 0;
};

inline std::string content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}
inline void write_content(const std::string& path, const std::string& content) {
  std::ofstream(path, std::ios::binary) << content;
}

/// A bundle of places with these slugs, all of one name.
inline Bundle places(const std::vector<std::string>& slugs, const std::string& name) {
  std::string list;
  for (const std::string& slug : slugs)
    list += (list.empty() ? "" : ", ") + (R"({"id": "place/)" + slug + R"(", "names": {"en": ")" + name + R"("}})");
  return bundle_of("\"places\": [" + list + "]");
}

/// The slugs of the places of a library, by id.
inline std::vector<std::string> places_in(const Library& library) {
  std::vector<std::string> slugs;
  for (const Place& place : library.records().all<Place>()) slugs.push_back(place.id.text().substr(6));
  return slugs;
}

/// A library at `path` with these places.
inline void make_library(const std::string& path, const std::vector<std::string>& slugs) {
  const auto made = Library::create(path, [&](Library& library) -> Result<void> {
    if (auto written = write_records(library, places(slugs, "Somewhere")); !written) return fail(written.error());
    return {};
  });
  REQUIRE(made.has_value());
}

/// Makes a library at `path` and writes records into it as the user's own.
inline Result<Changes> create_with(const std::string& path, Bundle records) {
  auto library = Library::create(path);
  return library ? write_records(*library, std::move(records)) : fail(library.error());
}

/// Makes a library what an earlier version of the store would have made of its records, with a write-ahead log.
inline void make_older(const std::string& path, int version) {
  const std::string newest = path + ".newest";
  std::filesystem::rename(path, newest);
  {
    SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    add_full_text(database);
    database.exec("PRAGMA journal_mode = WAL; BEGIN; PRAGMA application_id = 0x43495343; PRAGMA user_version = " +
                  std::to_string(version));
    for (int i = 0; i < version; ++i) database.exec(embedded::migrations().at(static_cast<std::size_t>(i)).text);
    database.exec("COMMIT; ATTACH '" + newest + "' AS newest; BEGIN");
    std::vector<std::string> tables;
    SQLite::Statement names(database,
                            "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'");
    while (names.executeStep()) tables.push_back(names.getColumn(0).getString());
    for (const std::string& table : tables) {
      const std::string columns =
          database
              .execAndGet("SELECT group_concat('\"' || name || '\"', ', ') FROM pragma_table_info('" + table +
                          "', 'main')")
              .getString();
      database.exec("INSERT INTO main." + table + " (" + columns + ") SELECT " + columns + " FROM newest." + table +
                    (table == "library" ? " WHERE key NOT IN ('identity', 'text index')" : ""));
    }
    database.exec("COMMIT");
  }
  std::filesystem::remove(newest);
}

}  // namespace chronicle::test
