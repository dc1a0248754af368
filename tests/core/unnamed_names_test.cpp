// Where the files of a folder are compiled together (docs/decisions/0034-compiled-by-folder.md), a function of an
// unnamed namespace is seen by the files after it. One that takes a text or a number under the name of another function
// might be the better match for what they call, without a word of the compiler's.
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <string>

#include "tests/support/catch.h"

namespace {

using FileNames = std::set<std::string>;

struct Declared {
  std::string name, parameters;
};

/// The function that a line begins, at the outermost level; nothing if it begins none.
std::optional<Declared> function_in(const std::string& line) {
  static const std::regex head(
      R"(^(?!return|using|struct|class|enum|namespace|template|typedef|friend|TEST_CASE)[A-Za-z_][\w:<>,&*\s]*[\s&*](\w+)\((.*))");
  std::smatch found;
  if (line.find('(') == std::string::npos || !std::regex_search(line, found, head)) return std::nullopt;
  return Declared{found[1], found[2]};
}

bool takes_text_or_number(const Declared& function) {
  static const std::regex first(
      R"(^(const )?(std::string(_view)?|QString(View)?|char(32_t)?|int|double|float|unsigned|bool|std::u?int\d+_t|std::size_t)\b)");
  return std::regex_search(function.parameters, first);
}

/// What the headers of a folder declare.
std::set<std::string> declared_below(const std::filesystem::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".h") continue;
    std::ifstream stream(entry.path());
    for (std::string line; std::getline(stream, line);)
      if (const auto function = function_in(line)) names.insert(function->name);
  }
  return names;
}

/// The functions of unnamed namespaces that take a text or a number, by folder and name, with their files.
std::map<std::string, std::map<std::string, FileNames>> unnamed_below(const std::filesystem::path& folder) {
  std::map<std::string, std::map<std::string, FileNames>> found;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".cpp") continue;
    auto& names = found[entry.path().parent_path().string()];
    std::ifstream stream(entry.path());
    bool is_inside = false;
    for (std::string line; std::getline(stream, line);) {
      if (line == "namespace {") is_inside = true;
      if (line == "}  // namespace") is_inside = false;
      const auto function = is_inside ? function_in(line) : std::nullopt;
      if (function && takes_text_or_number(*function)) names[function->name].insert(entry.path().filename().string());
    }
  }
  return found;
}

}  // namespace

TEST_CASE("what takes a text or a number in an unnamed namespace has a name of its own") {
  const std::filesystem::path root = CHRONICLE_SOURCE_DIR;
  std::set<std::string> declared = declared_below(root / "core");
  REQUIRE(declared.count("text_of") == 1);
  std::size_t functions = 0;
  for (const char* top : {"core", "app"}) {
    if (top == std::string("app")) declared.merge(declared_below(root / "app"));
    for (const auto& [folder, names] : unnamed_below(root / top))
      for (const auto& [name, files] : names) {
        INFO(folder << ": " << name << " in " << *files.begin());
        CHECK(declared.count(name) == 0);
        CHECK(files.size() == 1);
        ++functions;
      }
  }
  CHECK(functions > 100);
}
