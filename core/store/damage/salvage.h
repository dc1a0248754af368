// Saving what can be read of a damaged library, or of one that another program has changed, into a new one.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/id.h"

namespace chronicle {

/// A record of which too little could be read.
struct LostRecord {
  RecordId id;
  std::string title;  ///< as far as it could be read, else the id
};

/// What came of it.
struct SalvageReport {
  std::array<std::size_t, kind_count> kept{};                    ///< records by kind
  std::size_t notes = 0, copies = 0, questions = 0, prints = 0;  ///< of the user's, kept
  std::vector<LostRecord> lost;                                  ///< by id
  /// What else could not be kept, and why: a value, a reference to a record that is lost, pages of the file. `found` is
  /// what was there; of a note on a lost record its whole text.
  std::vector<Error> losses;

  /// Whether everything could be kept.
  bool is_whole() const { return lost.empty() && losses.empty(); }
};

/// Reads the library at `from`, which is not changed, and writes what can be read of it to a new one at `to`, which
/// appears whole or not at all. What hangs on a record that is lost is lost with it; a reference that may be absent is
/// left out if it leads to nothing. Of a file from elsewhere the rows of the tables that libraries have are taken, and
/// no SQL of it runs. If anything of a record was lost, the new library has no edition of the bundled record any more:
/// so that one is offered again, and bringing it in restores what it has of the lost. The errors are not_a_library,
/// cannot_read and locked_library about `from`, already_exists and cannot_write about `to`.
Result<SalvageReport> salvage(const std::string& from, const std::string& to);

}  // namespace chronicle
