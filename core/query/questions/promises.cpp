#include "core/query/questions/promises.h"

#include <algorithm>

#include "core/query/as_of/known.h"
#include "core/query/as_of/record_date.h"

namespace chronicle {

std::vector<const Trace*> traces_in_order(const Catalogue& catalogue, const Commitment& commitment, Day as_of) {
  auto traces = catalogue.linked(&Trace::commitment, commitment.id);
  std::erase_if(traces, [&](const Trace* one) { return !is_known(catalogue, one->id, as_of); });
  const auto day = [&](const Trace* one) {
    const auto date = date_of(catalogue, one->id, as_of);
    return date ? date->earliest() : std::nullopt;
  };
  std::stable_sort(traces.begin(), traces.end(), [&](const Trace* a, const Trace* b) { return day(a) < day(b); });
  return traces;
}

PromiseResult result_of(const Catalogue& catalogue, const Commitment& commitment, Day as_of) {
  PromiseResult result = PromiseResult::no_trace;
  for (const Trace* trace : traces_in_order(catalogue, commitment, as_of)) {
    if (trace->verdict == Verdict::fulfilled)
      result = PromiseResult::fulfilled;
    else if (trace->verdict == Verdict::dropped)
      result = PromiseResult::dropped;
    else if (trace->verdict == Verdict::progress)
      result = std::max(result, PromiseResult::progress);
    else
      result = std::max(result, PromiseResult::restated);
  }
  return result;
}

bool is_overdue(const Catalogue& catalogue, const Commitment& commitment, Day as_of) {
  if (!commitment.target || !commitment.target->latest() || *commitment.target->latest() >= as_of) return false;
  const PromiseResult result = result_of(catalogue, commitment, as_of);
  return result != PromiseResult::fulfilled && result != PromiseResult::dropped;
}

}  // namespace chronicle
