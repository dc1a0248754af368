// Which records have no page of their own but stand on that of another, their whole.
#pragma once

#include <string_view>

#include "core/model/id.h"

namespace chronicle {

/// The fact of a part that names its whole: acts, relations and signatures stand with their document, traces with their
/// commitment, announcements, agenda items, attendances and counts with their session, a chairmanship with its state.
/// Empty for kinds with a page of their own.
constexpr std::string_view whole_field(Kind kind) {
  switch (kind) {
    case Kind::act:
    case Kind::relation:
    case Kind::signature:
      return "document";
    case Kind::trace:
      return "commitment";
    case Kind::announcement:
    case Kind::item:
    case Kind::attendance:
    case Kind::count:
      return "session";
    case Kind::chairmanship:
      return "state";
    default:
      return {};
  }
}

constexpr bool has_page(Kind kind) { return whole_field(kind).empty(); }

/// The record on whose page a record stands.
template <typename R>
RecordId page_of(const R& record) {
  RecordId id = record.id;
  R::describe(record, [&](std::string_view key, const auto& member) {
    if constexpr (requires { member.id(); })
      if (key == whole_field(R::kind)) id = member.id();
  });
  return id;
}

}  // namespace chronicle
