// Copies of a library that the program keeps beside it, for when something goes wrong.
//
// They are in the folder `NAME.chronicle.copies` beside `NAME.chronicle`, each a library of its own. One is made before
// the library is brought up to a newer version, before an import that changes it and before a newer edition of the
// bundled record, and as often as the window asks for it; not where the latest is the same already. What is kept: the
// ten latest, and of each of the fourteen latest days that have any, by UTC, the last. Which are the latest is told by
// their names alone: what touches a file changes nothing. One that is open in a window or a program stays until a copy
// is made when it is not. Nothing but files of these names is ever removed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace chronicle {

enum class BackupReason { upgrade, import, edition, daily };

/// A file `2026-11-25T180322Z-before-import.chronicle`; "-2" and so on follows the reason where there is one of that
/// name.
struct Backup {
  std::string path;
  std::int64_t changed;  ///< when the library had last been changed, in seconds since 1970-01-01 UTC
  BackupReason reason;

  bool operator==(const Backup&) const = default;
};

/// The folder of the copies of a library; it need not exist.
std::string backup_folder(const std::string& library);

/// The copies of a library, the latest first; whether there is a library at that path does not matter.
std::vector<Backup> backups_of(const std::string& library);

}  // namespace chronicle
