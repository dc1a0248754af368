// Promise and result: what came of a commitment, by the traces that later records show.
#pragma once

#include <vector>

#include "core/query/catalogue/catalogue.h"

namespace chronicle {

/// What the traces known on a day amount to: a fulfilment or a dropping decides, whatever was said again after it; else
/// progress counts for more than a promise given again.
enum class PromiseResult { no_trace, restated, progress, fulfilled, dropped };

template <>
struct Words<PromiseResult> {
  static constexpr std::array<std::string_view, 5> values{"no-trace", "restated", "progress", "fulfilled", "dropped"};
};

/// Traces of the commitment that `as_of` knows, the earliest first; those without a day come first.
std::vector<const Trace*> traces_in_order(const Catalogue& catalogue, const Commitment& commitment, Day as_of);

/// By the traces of `traces_in_order`.
PromiseResult result_of(const Catalogue& catalogue, const Commitment& commitment, Day as_of);

/// Whether its target date is past without a trace that fulfils or drops it.
bool is_overdue(const Catalogue& catalogue, const Commitment& commitment, Day as_of);

}  // namespace chronicle
