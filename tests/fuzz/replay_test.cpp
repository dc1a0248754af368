// The kept inputs of every fuzz target, those that once failed among them.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/fuzz/target.h"
#include "tests/support/catch.h"

namespace chronicle::fuzz {
namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<fs::path> corpus_of(const Target& target) {
  const fs::path folder = fs::path(CHRONICLE_SOURCE_DIR) / "tests/fuzz/corpus" / target.name;
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

TEST_CASE("fuzz targets hold for what is kept of their inputs") {
  REQUIRE(targets().size() == 6);
  for (const Target& target : targets()) {
    const auto files = corpus_of(target);
    CHECK(!files.empty());
    CHECK_NOTHROW(target.run(""));
    for (const fs::path& file : files) {
      INFO(target.name << ": " << file.filename().string());
      CHECK_NOTHROW(target.run(content_of(file)));
    }
  }
}

TEST_CASE("what is kept of the inputs of fuzz targets is small") {
  std::size_t count = 0;
  for (const Target& target : targets())
    for (const fs::path& file : corpus_of(target)) {
      CHECK(fs::file_size(file) <= 4096);
      ++count;
    }
  CHECK(count <= 300);
}

}  // namespace chronicle::fuzz
