#include "app/files/save_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QtCore/QTemporaryDir>
#include <filesystem>
#include <fstream>

#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

namespace fs = std::filesystem;

class Folder {
 public:
  std::string operator/(const std::string& name) const { return folder_.path().toStdString() + "/" + name; }
  /// The names of everything in it.
  std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder_.path().toStdString()))
      names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
  }

 private:
  QTemporaryDir folder_;
};

std::string content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void check_refused(const std::string& path, const std::string& reason) {
  const auto saved = save_file(path, "new");
  REQUIRE_FALSE(saved);
  CHECK(saved.error().code == ErrorCode::cannot_write);
  CHECK(saved.error().file == path);
  CHECK(saved.error().detail == reason);
}

mode_t mode_of(const std::string& path) {
  struct stat status {};
  ::stat(path.c_str(), &status);
  return status.st_mode & 0777;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a file is written and replaced, and nothing stays beside it") {
  const Folder folder;
  REQUIRE(save_file(folder / "a.txt", "first"));
  REQUIRE(save_file(folder / "a.txt", "2"));
  CHECK(content_of(folder / "a.txt") == "2");
  REQUIRE(save_file(folder / "empty", ""));
  CHECK(content_of(folder / "empty").empty());
  CHECK(folder.names() == Names{"a.txt", "empty"});
}

TEST_CASE("what a killed program has left of a file goes with the next one that is saved beside it") {
  const Folder folder;
  std::ofstream(folder / ".cis-chronicle-new-0123456789abcdef") << "half";
  REQUIRE(save_file(folder / "a.txt", "whole"));
  CHECK(folder.names() == Names{"a.txt"});
}

TEST_CASE("a file keeps its permissions when it is replaced") {
  const Folder folder;
  REQUIRE(save_file(folder / "a", "first"));
  ::chmod((folder / "a").c_str(), 0640);
  REQUIRE(save_file(folder / "a", "second"));
  CHECK(mode_of(folder / "a") == 0640);
}

TEST_CASE("a name may be as long as names can be, and of any bytes") {
  const Folder folder;
  const std::string name(255, 'x');
  REQUIRE(save_file(folder / name, "long"));
  REQUIRE(save_file(folder / "bad\xff", "bytes"));
  CHECK(folder.names() == Names{"bad\xff", name});
  fs::remove(folder / "bad\xff");  // which Qt could not
}

TEST_CASE("what cannot be written is refused in the words of the system") {
  const Folder folder;
  check_refused(folder / "none/a.txt", "No such file or directory");
  fs::create_directory(folder / "is-a-folder");
  check_refused(folder / "is-a-folder", "Is a directory");
  REQUIRE(save_file(folder / "file", "x"));
  check_refused(folder / "file/a.txt", "Not a directory");
  fs::create_symlink("b", folder / "a");
  fs::create_symlink("a", folder / "b");
  check_refused(folder / "a", "Too many levels of symbolic links");
  check_refused(folder / std::string(256, 'x'), "File name too long");
  check_refused("/dev/full", "No space left on device");
  CHECK(folder.names() == Names{"a", "b", "file", "is-a-folder"});
}

TEST_CASE("neither a folder nor a file is written to against its permissions") {
  if (::geteuid() == 0) return;  // root may
  const Folder folder;
  REQUIRE(save_file(folder / "a", "old"));
  ::chmod((folder / "a").c_str(), 0444);
  check_refused(folder / "a", "Permission denied");
  ::chmod((folder / "a").c_str(), 0644);
  ::chmod((folder / ".").c_str(), 0555);
  check_refused(folder / "a", "Permission denied");
  ::chmod((folder / ".").c_str(), 0755);
  CHECK(content_of(folder / "a") == "old");
}

TEST_CASE("links are followed, from one to the next, to a file that there need not be yet") {
  const Folder folder;
  fs::create_directory(folder / "in");
  fs::create_symlink("in/b", folder / "a");
  fs::create_symlink("c", folder / "in/b");
  REQUIRE(save_file(folder / "a", "first"));
  CHECK(content_of(folder / "in/c") == "first");
  REQUIRE(save_file(folder / "a", "second"));
  CHECK(content_of(folder / "in/c") == "second");
  CHECK(fs::is_symlink(folder / "a"));
  CHECK(fs::is_symlink(folder / "in/b"));
}

}  // namespace chronicle::app
