// The disk is full where the program puts a file: the file before it stays as it was, and the program says so.
#include "tests/faults/child.h"
#include "tests/faults/damage.h"
#include "tests/faults/deeds.h"
#include "tests/support/catch.h"

namespace chronicle::faults {
namespace {

const std::string earlier = "what was there before";

/// Has the program write a file of which only `room` bytes find room; gives what was written without a limit, too.
Fault write_with_room(const Folder& folder, const std::vector<std::string>& verb, const std::string& out,
                      std::size_t room, const std::string& whole) {
  write_file(out, earlier);
  const End end = Child::program(verb, folder.path(), {.memory_mib = 1024, .file_bytes = room}).wait();
  if (Fault fault = end.fault()) return fault;
  const std::string now = read_file(out);
  if (end.code == 0 && now.size() != whole.size()) return std::to_string(now.size()) + " bytes were told whole";
  if (end.code != 0 && now != earlier) return std::string("it failed, but the file before is gone");
  for (const std::string& name : folder.names())
    if (name.rfind("out.", 0) == 0 && folder / name != out) return "\"" + name + "\" is left";
  return std::nullopt;
}

}  // namespace

TEST_CASE("the disk is full where a file is written") {
  const std::string what = "the disk is full where a file is written";
  for (const char* suffix : {"md", "txt", "html", "pdf", "json"}) {
    const Folder folder;
    const std::string out = folder / (std::string("out.") + suffix);
    std::vector<std::string> verb{"print", "session/2025-06-05", "--out", out};
    if (suffix == std::string("json")) verb = {"export", "--out", out};
    REQUIRE(Child::program(verb, folder.path()).wait().code == 0);
    const std::string whole = read_file(out);
    for (std::size_t room = 0; room < whole.size() + 2000; room += whole.size() / (is_thorough() ? 30 : 2) + 200)
      judge(what, std::string(suffix) + ", room for " + std::to_string(room) + " of " + std::to_string(whole.size()),
            write_with_room(folder, verb, out, room, whole));
  }
}

}  // namespace chronicle::faults
