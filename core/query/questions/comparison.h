// Two sessions, years or periods side by side: what is new, continued, changed or dropped, and what came of what was
// promised in the first.
#pragma once

#include <variant>
#include <vector>

#include "core/query/questions/promises.h"

namespace chronicle {

/// A session, or all of a period.
using Side = std::variant<RecordId, Date>;

/// "session/2021-11-12" or an EDTF date with both ends ("2021", "2021/2023"); nothing if it is neither.
std::optional<Side> parse_side(std::string_view text);
std::string text_of(const Side& side);

/// Documents that were before the Council in one side, or came to be seen as a sequel of one that was.
struct Compared {
  const Document* before;  ///< null: new
  const Document* after;   ///< null: nothing in the second side speaks of it
  const Relation* how;     ///< how `after` stands to `before`; null if they are the same document
};

/// A commitment of the first side, and what the second shows of it; no traces: nothing.
struct PromiseCompared {
  const Commitment* commitment;
  std::vector<const Trace*> traces;  ///< in the second side
};

/// What `compare` found.
struct Comparison {
  std::vector<Compared> fresh;      ///< treated in the second alone
  std::vector<Compared> continued;  ///< treated in both, continued or implemented, or in force to the end of the second
  std::vector<Compared> changed;    ///< amended or replaced in the second
  std::vector<Compared> dropped;    ///< refused, put off, or over by the end of the second, without a sequel
  std::vector<Compared> unknown;    ///< no source tells whether it was adopted, or whether it holds in the second
  std::vector<PromiseCompared> promises;    ///< made in the first
  std::vector<const Commitment*> promised;  ///< made in the second
  std::vector<const Figure*> figures_before, figures_after;

  /// Whether nothing in either side is to be told.
  bool empty() const {
    return fresh.empty() && continued.empty() && changed.empty() && dropped.empty() && unknown.empty() &&
           promises.empty() && promised.empty() && figures_before.empty() && figures_after.empty();
  }
};

/// `topic` narrows to what has it; empty: all. Nothing that `as_of` does not know takes part.
Comparison compare(const Catalogue& catalogue, const Side& before, const Side& after,
                   const std::optional<RecordId>& topic, Day as_of);

}  // namespace chronicle
