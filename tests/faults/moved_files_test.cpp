// The file of an open library is moved, replaced, removed, cut or made read-only before the next deed: what lies at its
// place now is not harmed, and a deed that is not kept is not told done.
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "core/base/embedded.h"
#include "core/store/records/records.h"
#include "tests/faults/child.h"
#include "tests/faults/damage.h"
#include "tests/faults/deeds.h"
#include "tests/support/catch.h"

namespace chronicle::faults {
namespace {

namespace fs = std::filesystem;

enum class Must {
  be_refused,  ///< and every file stays as it is, byte for byte
  be_whole,    ///< done or refused, what lies at the place is a whole library
  end,         ///< somehow
};

struct Happening {
  const char* name;
  Must must;
  std::function<void(const std::string& folder)> happen;
};

std::string library_in(const std::string& folder) { return folder + "/a.chronicle"; }

const std::vector<Happening>& happenings() {
  static const std::vector<Happening> all{
      {"removed", Must::be_refused, [](const auto& folder) { fs::remove(library_in(folder)); }},
      {"moved", Must::be_refused,
       [](const auto& folder) { fs::rename(library_in(folder), folder + "/moved.chronicle"); }},
      {"replaced by another library", Must::be_refused,
       [](const auto& folder) {
         make_library(folder + "/other.chronicle");
         fs::rename(folder + "/other.chronicle", library_in(folder));
       }},
      {"replaced by a text", Must::be_refused,
       [](const auto& folder) {
         write_file(folder + "/text", "a letter");
         fs::rename(folder + "/text", library_in(folder));
       }},
      {"replaced by a folder", Must::be_refused,
       [](const auto& folder) {
         fs::remove(library_in(folder));
         fs::create_directory(library_in(folder));
       }},
      {"overwritten by another library", Must::be_whole,
       [](const auto& folder) {
         make_older_library(folder + "/other.chronicle", static_cast<int>(embedded::migrations().size()));
         write_file(library_in(folder), read_file(folder + "/other.chronicle"));
         fs::remove(folder + "/other.chronicle");
       }},
      {"made read-only", Must::be_whole,
       [](const auto& folder) { fs::permissions(library_in(folder), fs::perms::owner_read); }},
      {"in a folder made read-only", Must::be_whole,
       [](const auto& folder) { fs::permissions(folder, fs::perms::owner_read | fs::perms::owner_exec); }},
      {"cut to nothing", Must::end, [](const auto& folder) { write_file(library_in(folder), ""); }},
      {"cut to half", Must::end,
       [](const auto& folder) { fs::resize_file(library_in(folder), fs::file_size(library_in(folder)) / 2); }},
  };
  return all;
}

/// Where a copy is saved: what was read may be saved whatever has become of the file.
constexpr const char* copy_name = "copy.chronicle";

/// Names and content of the files in a folder, but for the copy.
std::string files_of(const std::string& folder) {
  std::vector<std::string> texts;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().filename() != copy_name)
      texts.push_back(entry.path().filename().string() + (entry.is_regular_file() ? read_file(entry.path()) : "/"));
  std::sort(texts.begin(), texts.end());
  std::string all;
  for (const std::string& text : texts) all += text + "\n";
  return all;
}

/// In the child: what went wrong is said on standard output.
int go_through(const std::string& folder, const Happening& happening, const OpenDeed& deed) {
  auto library = Library::open(library_in(folder));
  if (!library) return std::printf("it does not open\n"), 3;
  const auto second = library->file().open();
  if (!second) return std::printf("it does not open again\n"), 3;
  second->records().facts();
  happening.happen(folder);
  const std::string before = happening.must == Must::be_refused ? files_of(folder) : "";
  bool done = false;
  try {
    done = deed.run(*library, folder).has_value();
  } catch (const Failure&) {  // told, too
  }
  if (happening.must == Must::end) return 0;
  if (happening.must == Must::be_refused) {
    if (done && !fs::exists(folder + "/" + copy_name)) return std::printf("it was told done\n"), 3;
    if (files_of(folder) != before) return std::printf("the files there have changed\n"), 3;
    return 0;
  }
  state_at(library_in(folder));
  return 0;
}

/// Root may write everything; these children are to be somebody who may not.
void become_nobody() {
  constexpr uid_t nobody = 65534;
  if (geteuid() == 0 && setuid(nobody) != 0) throw std::runtime_error("root cannot become another user");
}

}  // namespace

TEST_CASE("the file of an open library changes under it") {
  const std::string what = "the file of an open library changes under it";
  for (const Happening& happening : happenings()) {
    for (const OpenDeed& deed : open_deeds()) {
      const Folder folder;
      fs::permissions(folder.path(), fs::perms::all);
      auto child = Child::doing([&] {
        become_nobody();
        const std::string own = folder / "own";
        fs::create_directory(own);
        make_library(library_in(own));
        return go_through(own, happening, deed);
      });
      judge(what, std::string(happening.name) + ", then " + deed.name, child.wait().fault());
      std::error_code code;
      fs::permissions(folder / "own", fs::perms::all, code);
    }
  }
}

}  // namespace chronicle::faults
