// Library files: a sound one with bytes changed as the input says, four bytes a change: a page, a place in it (the
// beginning of a page twice as often as the rest) and a value. Every verb ends as it should.
#include <SQLiteCpp/SQLiteCpp.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/edits/import.h"
#include "tests/faults/verbs.h"
#include "tests/fuzz/target.h"
#include "tests/support/one_of_each.h"

namespace chronicle::fuzz {
namespace {

constexpr std::size_t page = 512;

/// A path of this process's own; what is there goes with the process.
const std::string& path() {
  static const struct Folder {
    Folder() {
      std::string pattern = (std::filesystem::temp_directory_path() / "chronicle-XXXXXX").string();
      expect(mkdtemp(pattern.data()) != nullptr, "a folder can be made");
      name = pattern;
      file = name + "/a.chronicle";
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { std::filesystem::remove_all(name); }
    std::string name, file;
  } folder;
  return folder.file;
}

/// A sound library with small pages.
const std::string& sound() {
  static const std::string bytes = [] {
    {
      auto library = Library::create(path());
      expect(library && import_files(*library, {{"a.json", test::one_of_each}}), "a library can be made");
    }
    SQLite::Database(path(), SQLite::OPEN_READWRITE)
        .exec("PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM");
    std::ifstream stream(path(), std::ios::binary);
    return std::string{std::istreambuf_iterator<char>(stream), {}};
  }();
  return bytes;
}

void try_libraries(std::string_view input) {
  std::string bytes = sound();
  const auto at = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(input[i])); };
  for (std::size_t i = 0; i + 3 < input.size(); i += 4) {
    const std::size_t place = at(i + 1) < 128 ? at(i + 1) / 4 : at(i + 2) * 2;
    const std::size_t offset = (at(i) * page + place) % bytes.size();
    bytes[offset] = input[i + 3];
  }
  std::filesystem::remove_all(std::filesystem::path(path()).parent_path());
  std::filesystem::create_directory(std::filesystem::path(path()).parent_path());
  std::ofstream(path(), std::ios::binary) << bytes;
  std::string said;
  expect(faults::do_all_verbs(path(), said) <= 1, said.c_str());
}

const Target libraries_target("libraries", try_libraries);

}  // namespace
}  // namespace chronicle::fuzz
