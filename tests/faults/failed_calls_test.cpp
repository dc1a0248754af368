// Each call of the disk that a deed makes fails once: then there is an error or success is true, the library is as it
// was or as it should be, nothing is left beside it, and the same done again succeeds.
#include <algorithm>

#include "tests/faults/campaign.h"
#include "tests/faults/deeds.h"
#include "tests/faults/faulty_disk.h"
#include "tests/faults/folder.h"
#include "tests/support/catch.h"

namespace chronicle::faults {
namespace {

/// What a deed came to; what it throws that is no failure of a library goes on.
struct Outcome {
  bool done = false;
  std::string error{};
};

Outcome outcome_of(const Deed& deed, const std::string& folder) {
  try {
    const auto result = deed.run(folder);
    return {result.has_value(), result ? "" : words_of(result.error())};
  } catch (const Failure& failure) {
    return {false, words_of(failure.error())};
  }
}

/// What is wrong after a deed on a disk that is whole again. `swept`: what the deed made can have been removed.
Fault fault_after(const Folder& folder, const Deed& deed, const Course& course, const Outcome& outcome, bool swept) {
  if (Fault fault = fault_of_state(folder, deed, course, outcome.done)) return fault;
  if (Fault fault = stray_name(folder, course); fault && swept) return fault;
  if (outcome.done || state_at(folder / deed.target) == course.after) return std::nullopt;
  const Outcome again = outcome_of(deed, folder.path());
  if (!again.done) return "the same again fails: " + again.error;
  return fault_of_state(folder, deed, course, true);
}

/// Tries a deed with the call of each number failing, until there are no more calls.
void fail_each_call(const Deed& deed, const std::string& what, bool and_later) {
  const Course course(deed);
  for (int number = 1;; ++number) {
    if (!is_chosen(what + deed.name, number, 2)) continue;
    const Folder folder;
    course.put_into(folder);
    FaultyDisk disk;
    disk.fail_at(number, and_later);
    const Outcome outcome = outcome_of(deed, folder.path());
    const std::string failed = disk.failed();
    disk.heal();
    if (failed.empty()) return;
    const std::string which = deed.name + ", call " + std::to_string(number) + ", " + failed;
    judge(what, which, fault_after(folder, deed, course, outcome, !and_later));
  }
}

}  // namespace

TEST_CASE("a call of the disk fails once") {
  for (const Deed& deed : deeds()) fail_each_call(deed, "a call of the disk fails once", false);
}

TEST_CASE("a call of the disk fails, and all after it") {
  for (const Deed& deed : deeds()) fail_each_call(deed, "a call of the disk fails, and all after it", true);
}

TEST_CASE("the disk is full") {
  const std::string what = "the disk is full";
  for (const Deed& deed : deeds()) {
    const Course course(deed);
    int number = 0;
    for (std::int64_t room = 0;; room += 2048) {
      if (!is_chosen(what + deed.name, ++number, 2)) continue;
      const Folder folder;
      course.put_into(folder);
      FaultyDisk disk;
      disk.limit_to(room);
      const Outcome outcome = outcome_of(deed, folder.path());
      const bool filled = !disk.failed().empty();
      disk.heal();
      if (!filled) break;
      const std::string which = deed.name + ", room for " + std::to_string(room) + " bytes";
      judge(what, which, fault_after(folder, deed, course, outcome, true));
    }
  }
}

TEST_CASE("the power is cut") {
  const std::string what = "the power is cut";
  for (const Deed& deed : deeds()) {
    const Course course(deed);
    for (int number = 1;; ++number) {
      if (!is_chosen(what + deed.name, number, 2)) continue;
      const Folder folder;
      course.put_into(folder);
      auto generator = generator_for(what + deed.name, number);
      FaultyDisk disk;
      disk.cut_power_at(number);
      outcome_of(deed, folder.path());
      const std::string failed = disk.failed();
      disk.restore_power(generator);
      if (failed.empty()) break;
      judge(what, deed.name + ", call " + std::to_string(number) + ", " + failed,
            fault_of_state(folder, deed, course, false));
    }
  }
}

}  // namespace chronicle::faults
