// The names of the copies that are kept beside a library, and which of them go. Private to core/store.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/store/files/backup.h"

namespace chronicle {

struct BackupName {
  std::int64_t changed;  ///< seconds since 1970-01-01 UTC
  BackupReason reason;
  int number = 1;  ///< of those that have the same time and reason

  /// The name of the file, without its folder.
  std::string text() const;
  /// Nothing for a file that is not ours.
  static std::optional<BackupName> parse(std::string_view text);
};

/// Removes the copies that are no longer kept, by the rule in backup.h; the one named `fresh` stays in any case, and
/// those that are open somewhere stay for now.
void prune_backups(const std::string& folder, const std::string& fresh);

}  // namespace chronicle
