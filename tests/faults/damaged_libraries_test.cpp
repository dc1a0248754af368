// Libraries that are damaged or made to do harm: every verb ends, within its time and memory, and says so or does its
// work; nothing that stands in the file is run.
#include <SQLiteCpp/SQLiteCpp.h>

#include "tests/faults/child.h"
#include "tests/faults/damage.h"
#include "tests/faults/deeds.h"
#include "tests/faults/hostile_schemas.h"
#include "tests/faults/verbs.h"
#include "tests/support/catch.h"

namespace chronicle::faults {
namespace {

/// The bytes of a sound library with one of everything.
const std::string& sound_library() {
  static const std::string bytes = [] {
    const Folder folder;
    make_library(folder / "a.chronicle");
    return read_file(folder / "a.chronicle");
  }();
  return bytes;
}

/// Each verb within a time of its own, as it has one on the command line.
Fault try_verbs(const std::string& path) {
  for (std::size_t i = 0; i < verb_count(); ++i)
    if (Fault fault = Child::doing([&] { return say_verb(i, path); }, {.seconds = 5}).wait().fault()) return fault;
  return std::nullopt;
}

/// The verbs by the program itself.
Fault try_program(const Folder& folder) {
  const std::string path = folder / "a.chronicle", out = folder / "out.";
  const std::vector<std::vector<std::string>> verbs{
      {"list", "sessions", "--file", path},
      {"list", "documents", "--format", "json", "--file", path},
      {"search", "road", "--format", "json", "--file", path},
      {"check", "--file", path},
      {"print", "session/a", "question/evidence", "--out", out + "md", "--file", path},
      {"print", "document/d", "--out", out + "pdf", "--file", path},
      {"export", "--out", out + "json", "--file", path},
  };
  for (const auto& verb : verbs)
    if (Fault fault = Child::program(verb, folder.path(), {.memory_mib = 1024}).wait().fault())
      return verb.front() + ": " + *fault;
  return std::nullopt;
}

bool goes_to_program(int number) { return number % (is_thorough() ? 100 : 25) == 0; }

}  // namespace

TEST_CASE("libraries with damaged bytes") {
  const std::string what = "a library with damaged bytes";
  for (int number = 1; number <= trials(100, 5000); ++number) {
    auto generator = generator_for(what, number);
    const Folder folder;
    std::string how;
    write_file(folder / "a.chronicle", with_bytes_damaged(sound_library(), generator, how));
    const std::string which = "trial " + std::to_string(number) + ", " + how;
    judge(what, which, goes_to_program(number) ? try_program(folder) : try_verbs(folder / "a.chronicle"));
  }
}

TEST_CASE("libraries with damaged rows") {
  const std::string what = "a library with damaged rows";
  for (int number = 1; number <= trials(100, 5000); ++number) {
    auto generator = generator_for(what, number);
    const Folder folder;
    write_file(folder / "a.chronicle", sound_library());
    const std::string which = "trial " + std::to_string(number) + ", " + damage_rows(folder / "a.chronicle", generator);
    judge(what, which, goes_to_program(number) ? try_program(folder) : try_verbs(folder / "a.chronicle"));
  }
}

TEST_CASE("libraries with a schema of somebody else's making") {
  const std::string what = "a library with a hostile schema";
  for (const HostileSchema& hostile : hostile_schemas()) {
    const Folder folder;
    const std::string path = folder / "a.chronicle";
    write_file(path, sound_library());
    make_hostile(path, hostile);
    const End end = Child::doing([&] { return say_all_verbs(path); }, {.seconds = 5}).wait();
    const bool taken = hostile.is_foreign && end.code == 0;
    judge(what, hostile.name, taken ? Fault("it was not refused") : end.fault());
    judge(what, hostile.name + std::string(", what is the user's"), fault_of_notes(path));
  }
}

}  // namespace chronicle::faults
