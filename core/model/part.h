// Which records have no page of their own but stand on that of another, their whole.
#pragma once

#include <string_view>

#include "core/model/records.h"

namespace chronicle {

/// The key of the fact of R that has the role; empty: none.
template <typename R>
constexpr std::string_view key_of(FactRole role) {
  std::string_view key;
  for_each_fact<R>([&](const auto& fact) {
    if (fact.traits.role == role) key = fact.key;
  });
  return key;
}

/// The fact of a part that names its whole: acts, relations and signatures stand with their document, traces with their
/// commitment, announcements, agenda items, attendances and counts with their session, a chairmanship with its state.
/// Empty for kinds with a page of their own.
constexpr std::string_view whole_field(Kind kind) {
  return dispatch(kind, []<typename R>() { return key_of<R>(FactRole::whole); });
}

/// Whether records of the kind have a page of their own.
constexpr bool has_page(Kind kind) { return whole_field(kind).empty(); }

/// The record on whose page a record stands.
template <typename R>
RecordId page_of(const R& record) {
  RecordId id = record.id;
  visit_facts(record, [&](const auto& fact, const auto& member) {
    if constexpr (requires { member.id(); })
      if (fact.traits.role == FactRole::whole) id = member.id();
  });
  return id;
}

}  // namespace chronicle
