// A disk that fails when it is told to: SQLite's default VFS, wrapped, and the calls of the C library by which files
// get and lose their names. What may fail is opening, reading, writing, truncating, syncing and removing a file, asking
// for its size and locking it, and renaming and linking.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <optional>
#include <random>
#include <string>

namespace chronicle::faults {

enum class Call { open, read, write, truncate, sync, size, lock, remove, rename };

/// While it lives, SQLite works on it. One at a time; libraries are opened after it is made and closed before it goes.
/// Nothing is synced to the real disk.
class FaultyDisk {
 public:
  FaultyDisk();
  FaultyDisk(const FaultyDisk&) = delete;
  FaultyDisk& operator=(const FaultyDisk&) = delete;
  ~FaultyDisk();

  /// The call of that number, from now on and from 1, fails; it alone, or with it every later one.
  void fail_at(int number, bool and_later);
  /// From now on files may grow by so many bytes in all; what is removed makes room again.
  void limit_to(std::int64_t bytes);
  /// From now on it is known what would outlive a power cut, which comes with the call of that number.
  void cut_power_at(int number);
  /// Nothing fails any more.
  void heal();
  /// The files as they may be after the cut: of what was written and not synced anything may be there or not, in whole
  /// sectors of 512 bytes, and a removal may not have come to pass. All libraries must be closed.
  void restore_power(std::mt19937_64& generator);

  /// What failed first, "write of a.chronicle-journal"; empty if nothing did.
  const std::string& failed() const;

 private:
  sqlite3_vfs vfs_;
};

}  // namespace chronicle::faults
