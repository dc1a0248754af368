// What a record refers to.
#pragma once

#include "core/model/records.h"

namespace chronicle {

/// Calls `visit(key, id)` for each record that this one refers to: in its facts, by its topics, as sources that it
/// cites.
template <typename R, typename Visit>
void visit_references(const R& record, Visit&& visit) {
  visit_values(record, [&]<typename T>(const auto& fact, const T& value) {
    if constexpr (IsReference<T>::value) visit(fact.key, id_of(value));
  });
  for (const auto& topic : record.topics) visit("topics", topic.id());
  for (const Citation& citation : record.citations) visit("citations", citation.source.id());
}

}  // namespace chronicle
