// What FaultyDisk's calls share: which of them is to fail, how much room there is, and what would outlive a power cut.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "tests/faults/faulty_disk.h"

namespace chronicle::faults {

/// A write, or with no `bytes` a truncation to `offset`.
struct Change {
  std::int64_t offset = 0;
  std::optional<std::string> bytes{};
};

/// A file by what of it is safe and what is not yet.
struct Image {
  int file = -1;  ///< descriptor; open to the end, since closing one would drop SQLite's locks on the file
  std::string safe{};
  std::vector<Change> unsafe{};
};

class DiskState {
 public:
  /// Whether this call is to fail. `path` may be null.
  bool strikes(Call call, const char* path);
  /// Whether there is room for `growth` more bytes, which are then taken.
  bool takes_room(std::int64_t growth, const char* path);
  void gives_room(std::int64_t bytes) { room_ += limited_ ? bytes : 0; }

  bool watches() const { return watches_; }
  void opened(const char* path);
  void changed(const char* path, Change change);
  void synced(const char* path);
  void synced(int descriptor);
  void removing(const char* path, bool synced);

  void restore(std::mt19937_64& generator);

  int calls = 0;
  int fail_at = 0;  ///< 0: never
  bool and_later = false;
  std::string failed{};

  void limit(std::int64_t bytes) {
    limited_ = true;
    room_ = bytes;
  }
  void watch() { watches_ = true; }
  ~DiskState();

 private:
  Image* image_of(const char* path);
  void make_safe(Image& image);

  bool limited_ = false, watches_ = false;
  std::int64_t room_ = 0;
  std::map<std::uint64_t, Image> images_;       ///< by inode
  std::map<std::string, std::string> removed_;  ///< what would be there again, by path
};

/// That of the disk that lives; null: none does, and nothing fails.
DiskState*& disk_state();

/// While it lives in a thread, names of files change by SQLite's own doing, which is judged elsewhere.
class InsideVfs {
 public:
  InsideVfs() { ++depth(); }
  InsideVfs(const InsideVfs&) = delete;
  InsideVfs& operator=(const InsideVfs&) = delete;
  ~InsideVfs() { --depth(); }
  static int& depth();
};

}  // namespace chronicle::faults
