// Dependencies point one way: app to core; nothing in core knows Qt, nothing outside core/store knows SQLite.
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "tests/support/catch.h"

namespace {

namespace fs = std::filesystem;

struct Include {
  std::string file, target;
};

/// Every #include below a folder of the project.
std::vector<Include> includes_below(const std::string& folder) {
  const fs::path root = CHRONICLE_SOURCE_DIR;
  std::vector<Include> includes;
  for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
    if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp") continue;
    std::ifstream stream(entry.path());
    for (std::string line; std::getline(stream, line);) {
      if (line.rfind("#include", 0) != 0) continue;
      const auto start = line.find_first_of("<\"") + 1;
      includes.push_back(
          {fs::relative(entry.path(), root).string(), line.substr(start, line.find_first_of(">\"", start) - start)});
    }
  }
  return includes;
}

bool starts_with(const std::string& text, const char* start) { return text.rfind(start, 0) == 0; }

/// Each of the paths in `order`, which are folders or files of `folder`, may include what stands before it there.
void check_order(const std::string& folder, const std::vector<std::string>& order) {
  const auto rank = [&](const std::string& path) {
    for (std::size_t i = 0; i < order.size(); ++i)
      if (starts_with(path, (folder + order[i]).c_str())) return static_cast<int>(i);
    return -1;
  };
  for (const auto& [file, target] : includes_below(folder)) {
    if (!starts_with(target, folder.c_str())) continue;
    INFO(file << " includes " << target);
    CHECK(rank(target) >= 0);
    CHECK(rank(target) <= rank(file));
  }
}

bool is_sqlite(const std::string& target) { return starts_with(target, "sqlite3") || starts_with(target, "SQLiteCpp"); }

}  // namespace

TEST_CASE("core knows neither Qt nor the app") {
  const auto includes = includes_below("core");
  REQUIRE(includes.size() > 100);
  for (const auto& [file, target] : includes) {
    INFO(file << " includes " << target);
    CHECK_FALSE((target.size() > 1 && target[0] == 'Q' && target[1] >= 'A'));
    CHECK_FALSE(starts_with(target, "app/"));
  }
}

TEST_CASE("only core/store knows SQLite") {
  for (const char* folder : {"core", "app"})
    for (const auto& [file, target] : includes_below(folder)) {
      INFO(file << " includes " << target);
      CHECK((!is_sqlite(target) || starts_with(file, "core/store/")));
    }
}

TEST_CASE("the folders of core depend on each other one way") {
  check_order("core/", {"base/",
                        "time/",
                        "words/",
                        "model/",
                        "values/",
                        "exchange/",
                        "store/files/",
                        "store/edit.h",
                        "store/text_match.h",
                        "store/sqlite/",
                        "store/records/",
                        "store/history/",
                        "store/text/",
                        "store/user/",
                        "store/copies/",
                        "store/library.h",
                        "store/damage/",
                        "store/",
                        "edits/",
                        "query/catalogue/",
                        "query/as_of/",
                        "query/filter/",
                        "query/search/",
                        "query/questions/",
                        "blocks/",
                        "wording/",
                        "entry/",
                        "lists/",
                        "columns/",
                        "timeline/",
                        "brief/sections/",
                        "brief/drawing/",
                        "brief/writers/",
                        "brief/office/",
                        "brief/pages/",
                        "brief/questions/",
                        "export/"});
}

TEST_CASE("the folders of app depend on each other one way") {
  check_order("app/", {"theme/",    "text/",      "background/", "files/",    "settings/", "drawing/",   "dialogs/",
                       "commands/", "workspace/", "handing/",    "register/", "filter/",   "questions/", "palette/",
                       "search/",   "timeline/",  "page/",       "notes/",    "editor/",   "several/",   "sources/",
                       "print/",    "library/",   "shell/",      "batch/",    "main.cpp"});
}

TEST_CASE("only the program's entry asks for today's date") {
  for (const char* folder : {"core", "app"}) {
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(CHRONICLE_SOURCE_DIR) / folder)) {
      if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
      std::ifstream stream(entry.path());
      const std::string text{std::istreambuf_iterator<char>(stream), {}};
      INFO(entry.path());
      if (entry.path().filename() == "batch.cpp") continue;
      CHECK(text.find("currentDate") == std::string::npos);
      CHECK(text.find("system_clock::now") == std::string::npos);
    }
  }
}
