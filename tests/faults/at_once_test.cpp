// Two and three programs at once on one library: each that tells success has done its work, none harms another's.
#include <algorithm>
#include <chrono>
#include <fstream>

#include "core/base/embedded.h"
#include "core/store/records/records.h"
#include "tests/faults/child.h"
#include "tests/faults/deeds.h"
#include "tests/support/catch.h"

namespace chronicle::faults {
namespace {

std::string place(int number) { return "place/own-" + std::to_string(number); }

std::string write_record(const Folder& folder, int number) {
  std::string path = folder / ("r" + std::to_string(number) + ".json");
  std::ofstream(path) << R"({"chronicle": 1, "places": [{"id": ")" + place(number) + R"(", "names": {"en": "P"}}]})";
  return path;
}

/// Imports by several programs at once, of which one may be killed.
Fault import_at_once(const Folder& folder, int programs, std::optional<std::chrono::microseconds> kill_first) {
  const std::string path = folder / "a.chronicle";
  std::vector<Child> children;
  for (int number = 0; number < programs; ++number)
    children.push_back(Child::program({"import", "--file", path, write_record(folder, number)}, folder.path()));
  if (kill_first) children.front().kill_after(*kill_first);
  std::vector<End> ends;
  for (Child& child : children) ends.push_back(child.wait());
  state_at(path);
  const auto library = Library::open(path);
  for (int number = 0; number < programs; ++number) {
    const End& end = ends[static_cast<std::size_t>(number)];
    const bool killed = kill_first && number == 0 && end.signal != 0;
    if (!killed && end.code != 0) return "an import failed: " + end.said;
    if (!killed && !library->records().contains(RecordId::parse(place(number)).value()))
      return "an import that was told done is not there";
  }
  return std::nullopt;
}

Fault guarded(const std::function<Fault()>& trial) {
  try {
    return trial();
  } catch (const Failure& failure) {
    return "no whole library is left: " + words_of(failure.error());
  }
}

/// Several programs open an older library, each of which would bring it up to this version.
Fault upgrade_at_once(int version, int programs) {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_older_library(path, version);
  const auto state = [&] {
    const Folder copy;
    std::filesystem::copy(folder.path(), copy.path());
    return state_at(copy / "a.chronicle");
  }();
  std::vector<Child> children;
  for (int number = 0; number < programs; ++number)
    children.push_back(Child::program({"list", "topics", "--file", path}, folder.path()));
  for (Child& child : children)
    if (const End end = child.wait(); end.code != 0) return "it could not be opened: " + end.said;
  return state_at(path) == state ? std::nullopt : Fault("its content has changed");
}

}  // namespace

TEST_CASE("programs import at once") {
  for (const bool into_new : {false, true}) {
    const std::string what = into_new ? "programs import at once into a new library" : "programs import at once";
    for (int number = 1; number <= trials(4, 60); ++number) {
      const Folder folder;
      if (!into_new) make_library(folder / "a.chronicle");
      const int programs = 2 + number % 2;
      judge(what, "trial " + std::to_string(number), guarded([&] { return import_at_once(folder, programs, {}); }));
    }
  }
}

TEST_CASE("programs import at once, and one is killed") {
  const std::string what = "programs import at once, and one is killed";
  for (int number = 1; number <= trials(4, 60); ++number) {
    const Folder folder;
    if (number % 2 == 0) make_library(folder / "a.chronicle");
    auto generator = generator_for(what, number);
    const std::chrono::microseconds delay(below(generator, 60000));
    judge(what, "trial " + std::to_string(number), guarded([&] { return import_at_once(folder, 3, delay); }));
  }
}

TEST_CASE("programs bring an older library up to date at once") {
  const std::string what = "programs bring an older library up to date at once";
  const int newest = static_cast<int>(embedded::migrations().size());
  for (int number = 1; number <= trials(4, 40); ++number)
    judge(what, "trial " + std::to_string(number),
          guarded([&] { return upgrade_at_once(1 + number % (newest - 1), 2 + number % 2); }));
}

}  // namespace chronicle::faults
