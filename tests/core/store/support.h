// What the tests of the store share: a folder, records to write, SQL by hand.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdlib>
#include <filesystem>

#include "core/exchange/record_file.h"
#include "core/store/library.h"
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

}  // namespace chronicle::test
