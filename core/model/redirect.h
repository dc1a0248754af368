// References of a record to others that are one with a third by now.
#pragma once

#include <algorithm>
#include <concepts>
#include <map>
#include <vector>

#include "core/model/records.h"

namespace chronicle {

/// Ids, each with the id of the record that it leads to.
using Redirections = std::map<RecordId, RecordId>;

/// Leads one reference where `to` says; whether it was to be led.
template <typename T>
bool redirect_reference(T& reference, const Redirections& to) {
  const auto found = to.find(id_of(reference));
  if (found == to.end()) return false;
  if constexpr (std::same_as<T, RecordId>) {
    reference = found->second;
    return true;
  } else {
    const auto other = T::of(found->second);
    if (other) reference = *other;
    return other.has_value();
  }
}

/// Leaves each value once, in the order of the list, but for what is to go.
template <typename T, typename Goes>
void keep_once(std::vector<T>& list, const Goes& goes) {
  std::vector<T> kept;
  for (T& one : list)
    if (!goes(one) && std::find(kept.begin(), kept.end(), one) == kept.end()) kept.push_back(std::move(one));
  list = std::move(kept);
}

/// Leads the references of a record where `to` says. Topics and citations that are the same then stand once, and a
/// topic is none of its own. Whether there was anything to lead.
template <typename R>
bool redirect(R& record, const Redirections& to) {
  if (to.empty()) return false;
  bool led = false;
  visit_values(record, [&]<typename T>(const auto& /*fact*/, T& value) {
    if constexpr (IsReference<T>::value) led = redirect_reference(value, to) || led;
  });
  bool led_listed = false;
  for (auto& topic : record.topics) led_listed = redirect_reference(topic, to) || led_listed;
  for (Citation& citation : record.citations) led_listed = redirect_reference(citation.source, to) || led_listed;
  if (led_listed) {
    keep_once(record.topics, [&](const Ref<Kind::topic>& topic) { return topic.id() == record.id; });
    keep_once(record.citations, [](const Citation&) { return false; });
  }
  return led || led_listed;
}

}  // namespace chronicle
