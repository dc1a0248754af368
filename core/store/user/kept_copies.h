// The copies of sources' texts that the user keeps.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/kept_copy.h"

namespace chronicle {

class Connection;  // of core/store alone

/// The texts of sources that a library keeps copies of. Reading throws as the library does.
class KeptCopies {
 public:
  explicit KeptCopies(Connection& connection) : connection_(connection) {}
  KeptCopies(const KeptCopies&) = delete;
  KeptCopies& operator=(const KeptCopies&) = delete;

  /// The sources that a copy is kept of, by id.
  std::vector<RecordId> sources() const;
  /// The copy that is kept of a source.
  std::optional<KeptCopy> find(const RecordId& source) const;

  /// Keeps a copy of a source's text in place of the one with the checksum `before`; "": there was none. The errors are
  /// text_too_large, not_utf8, unknown_record and changed_meanwhile.
  Result<void> keep(const KeptCopy& copy, const std::string& before = {});
  /// Lets go of the copy of a source, which has the checksum `before`. The error is changed_meanwhile.
  Result<void> drop(const RecordId& source, const std::string& before);

 private:
  Connection& connection_;
};

}  // namespace chronicle
