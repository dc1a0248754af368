// How much of a session the record knows: what sources count against what it names.
#pragma once

#include <optional>

#include "core/query/catalogue/catalogue.h"

namespace chronicle {

/// "9 of 25": so many are in the record of as many as a source counts.
struct Completeness {
  std::size_t known = 0;
  const Count* count = nullptr;  ///< the source's number
};

/// Documents adopted at the session, items of its agenda, states that came to it. Nothing unless a source counts more
/// than the record names, by what `as_of` knows.
std::optional<Completeness> documents_known(const Catalogue& catalogue, const Session& session, Day as_of);
std::optional<Completeness> items_known(const Catalogue& catalogue, const Session& session, Day as_of);
std::optional<Completeness> states_known(const Catalogue& catalogue, const Session& session, Day as_of);

}  // namespace chronicle
