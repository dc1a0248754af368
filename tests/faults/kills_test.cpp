// SIGKILL at random moments: what was told done is there, what was not is there whole or not at all.
#include <unistd.h>

#include <array>
#include <chrono>

#include "core/edits/import.h"
#include "core/edits/set_facts.h"
#include "core/store/history/record_history.h"
#include "core/store/records/records.h"
#include "core/store/user/user_notes.h"
#include "tests/faults/child.h"
#include "tests/faults/deeds.h"
#include "tests/support/catch.h"

namespace chronicle::faults {
namespace {

using std::chrono::microseconds;

microseconds up_to(microseconds most, std::mt19937_64& generator) {
  return microseconds(below(generator, static_cast<std::size_t>(most.count()) + 1));
}

/// How long the deed takes in a child of its own.
microseconds duration_of(const Deed& deed, const Course& course) {
  const Folder folder;
  course.put_into(folder);
  const auto start = std::chrono::steady_clock::now();
  Child::doing([&] { return deed.run(folder.path()) ? 0 : 1; }).wait();
  return std::chrono::duration_cast<microseconds>(std::chrono::steady_clock::now() - start);
}

Fault kill_while(const Deed& deed, const Course& course, microseconds most, std::mt19937_64& generator) {
  const Folder folder;
  course.put_into(folder);
  auto child = Child::doing([&] { return deed.run(folder.path()) ? 0 : 1; });
  child.kill_after(up_to(most, generator));
  const End end = child.wait();
  if (end.signal == 0 && end.code != 0) return "it failed by itself: " + end.said;
  if (Fault fault = fault_of_state(folder, deed, course, end.signal == 0)) return fault;
  if (course.before != course.after && state_at(folder / deed.target) == course.after)
    return stray_name(folder, course);
  if (!deed.run(folder.path())) return "the same again fails";
  if (Fault fault = fault_of_state(folder, deed, course, true)) return fault;
  return stray_name(folder, course);
}

UserNote numbered(int number) {
  return {.record = RecordId::parse("session/a").value(), .text = std::to_string(number), .changed = Day{20000}};
}

/// Writes note after note and says each that is written.
int write_notes(const std::string& path, int told) {
  auto library = Library::open(path);
  if (!library) return 1;
  const RecordId record = numbered(0).record;
  for (int number = 1; number < 1000; ++number) {
    if (!library->user_notes().write(numbered(number), library->user_notes().find(record))) return 1;
    if (write(told, &number, sizeof number) != sizeof number) return 1;
  }
  return 0;
}

int last_told(int from) {
  int number = 0;
  for (int next = 0; read(from, &next, sizeof next) == sizeof next;) number = next;
  return number;
}

Fault kill_while_writing_notes(const std::string& path, std::mt19937_64& generator) {
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) return "no pipe";
  auto child = Child::doing([&] { return write_notes(path, ends[1]); });
  close(ends[1]);
  child.kill_after(up_to(microseconds(40000), generator));
  child.wait();
  const int told = last_told(ends[0]);
  close(ends[0]);
  state_at(path);
  const auto library = Library::open(path);
  const auto note = library->user_notes().find(RecordId::parse("session/a").value());
  const int kept = note ? std::atoi(note->text.c_str()) : 0;
  if (kept < told)
    return "note " + std::to_string(told) + " was told written, but " + std::to_string(kept) + " is there";
  return std::nullopt;
}

RecordId session() { return RecordId::parse("session/a").value(); }

/// Sets one value after another and says each that is set.
int set_values(const std::string& path, int told) {
  auto library = Library::open(path);
  if (!library) return 1;
  for (int number = 1; number < 1000; ++number) {
    std::string value = "\"";
    value += std::to_string(number) + "\"";
    if (!set_facts(*library, session(), {{.field = "venue", .value = value}})) return 1;
    if (write(told, &number, sizeof number) != sizeof number) return 1;
  }
  return 0;
}

/// What is wrong with the changes that a library tells of, if the venue was set to 1, 2 ... `kept`.
Fault fault_of_history(const Library& library, int kept) {
  int next = 1;
  for (const ChangeSet& set : library.history().changes_of(session())) {
    if (set.kind != EditKind::set) continue;
    std::string value = "\"";
    value += std::to_string(next++) + "\"";
    if (set.changes.size() != 1 || set.changes.front().after != value) return "the history lacks " + value;
  }
  if (next != kept + 1) return "the history ends before " + std::to_string(kept);
  return std::nullopt;
}

Fault kill_while_setting(const std::string& path, std::mt19937_64& generator) {
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) return "no pipe";
  auto child = Child::doing([&] { return set_values(path, ends[1]); });
  close(ends[1]);
  child.kill_after(up_to(microseconds(60000), generator));
  child.wait();
  const int told = last_told(ends[0]);
  close(ends[0]);
  state_at(path);
  const auto library = Library::open(path);
  const int kept = std::atoi(library->records().find<Session>(session())->venue.value_or("").c_str());
  if (kept < told) return std::to_string(told) + " was told set, but " + std::to_string(kept) + " is there";
  return fault_of_history(*library, kept);
}

/// The window makes the user's library when it first opens.
Fault kill_first_start(std::mt19937_64& generator) {
  const Folder folder;
  {
    auto child = Child::program({}, folder.path(), {.memory_mib = {}});
    child.kill_after(up_to(microseconds(400000), generator));
    child.wait();
  }
  const std::string path = folder / "data/cis-chronicle/record.chronicle";
  if (!std::filesystem::exists(path)) return std::nullopt;
  const auto library = Library::open(path);
  if (!library) return "a file that is no library: " + words_of(library.error());
  if (library->records().edition() != bundled_edition()) return std::string("a library without the record");
  return std::nullopt;
}

}  // namespace

TEST_CASE("killed while a library is written") {
  for (const Deed& deed : deeds()) {
    const std::string what = "killed while " + deed.name;
    const Course course(deed);
    const microseconds most = duration_of(deed, course) * 5 / 4;
    for (int number = 1; number <= trials(2, 40); ++number) {
      auto generator = generator_for(what, number);
      judge(what, "kill " + std::to_string(number), kill_while(deed, course, most, generator));
    }
  }
}

TEST_CASE("killed while notes are written one after another") {
  const std::string what = "killed while writing note after note";
  for (int number = 1; number <= trials(8, 200); ++number) {
    const Folder folder;
    make_library(folder / "a.chronicle");
    auto generator = generator_for(what, number);
    judge(what, "kill " + std::to_string(number), kill_while_writing_notes(folder / "a.chronicle", generator));
  }
}

TEST_CASE("killed while facts are set one after another") {
  const std::string what = "killed while setting fact after fact";
  for (int number = 1; number <= trials(8, 200); ++number) {
    const Folder folder;
    make_library(folder / "a.chronicle");
    auto generator = generator_for(what, number);
    judge(what, "kill " + std::to_string(number), kill_while_setting(folder / "a.chronicle", generator));
  }
}

TEST_CASE("killed at the first start") {
  const std::string what = "the window killed at its first start";
  for (int number = 1; number <= trials(3, 60); ++number) {
    auto generator = generator_for(what, number);
    judge(what, "kill " + std::to_string(number), kill_first_start(generator));
  }
}

}  // namespace chronicle::faults
