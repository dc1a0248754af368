// What was changed in the record, by whom and when.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/model/kept_print.h"
#include "core/query/catalogue/catalogue.h"
#include "core/query/questions/question.h"
#include "core/store/history/record_history.h"
#include "core/time/day.h"

namespace chronicle {

/// Which changes are asked for: those that all holds of that is given.
struct AskedChanges {
  std::optional<RecordId> record{};     ///< to this record
  std::string author{};                 ///< by them; empty: by anybody
  std::optional<Day> since{};           ///< on that day or later, by the clock where the program runs
  std::optional<std::int64_t> until{};  ///< up to the set of that number
  std::optional<std::int64_t> set{};    ///< the set of that number alone
  std::string print{};                  ///< the code of a print, since which they were made; see `narrow_to`
  std::int64_t after = 0;               ///< later than the set of that number
  /// Of the sets what was done to such records alone; empty: to any.
  std::function<bool(const RecordId&)> concerns{};

  explicit AskedChanges(const Question& question);
};

/// Asks for what was done since a print to what it shows: to its records, and to what stands on their pages now. Both
/// must outlive what is asked for.
void narrow_to(AskedChanges& asked, const KeptPrint& print, const Catalogue& catalogue);

/// Sets of changes, the latest first.
struct ChangesFound {
  std::vector<ChangeSet> sets{};
  std::optional<std::int64_t> earlier{};  ///< the number of the first that was left out for their number
  std::size_t left_out = 0;
};

/// How many records a set of changes concerns.
struct ChangeCounts {
  std::size_t added = 0, changed = 0, removed = 0;

  bool operator==(const ChangeCounts&) const = default;
};

/// Those that a set added, changed and removed, each record once.
ChangeCounts counts_of(const ChangeSet& set);

/// At most so many sets are given at once.
inline constexpr std::size_t most_change_sets = 100;

/// The changes that were asked for. Throws as the library does.
ChangesFound find_changes(const RecordHistory& history, const AskedChanges& asked);

/// Everybody who made changes, each once, in the order of their names; who is not known is left out. Throws as the
/// library does.
std::vector<std::string> authors_of(const RecordHistory& history);

}  // namespace chronicle
