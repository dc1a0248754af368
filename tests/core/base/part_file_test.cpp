#include "core/base/part_file.h"

#include <cstdio>
#include <fstream>

#include "tests/core/store/support.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

namespace fs = std::filesystem;

void put(const std::string& path) { std::ofstream(path) << "x"; }

}  // namespace

TEST_CASE("what stands beside a file of ours goes when the file gets its name") {
  const test::Folder folder;
  const std::string target = folder / "a.chronicle";
  PartFile file(target);
  for (const char* end : {"-journal", "-wal", "-shm"}) put(file.path() + end);
  REQUIRE(std::rename(file.path().c_str(), target.c_str()) == 0);
  file.let_go();
  CHECK(folder.size() == 1);
  CHECK(fs::exists(target));
}

TEST_CASE("what killed programs have left goes with the next file, and what is being made stays") {
  const test::Folder folder;
  const std::string gone = folder / ".cis-chronicle-new-0123456789abcdef";
  const std::string orphan = folder / ".cis-chronicle-new-fedcba9876543210";
  const std::string other = folder / ".cis-chronicle-new-note-wal";
  for (const std::string& path : {gone, gone + "-journal", orphan + "-wal", other}) put(path);
  const PartFile made(folder / "a.chronicle");
  put(made.path() + "-wal");
  const PartFile next(folder / "b.chronicle");
  CHECK(fs::exists(made.path()));
  CHECK(fs::exists(made.path() + "-wal"));
  CHECK(fs::exists(other));
  CHECK(folder.size() == 4);
}

}  // namespace chronicle
