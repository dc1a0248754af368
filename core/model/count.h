// How many items or documents a session had, as reported.
#pragma once

#include "core/model/bounds.h"
#include "core/model/quantity.h"
#include "core/model/record.h"

namespace chronicle {

enum class Counted {
  agenda_items,
  agenda_items_draft,
  documents_adopted,
  documents_signed,
  documents_expected,
  documents_proposed,
  documents_draft,
  documents_financial,
  documents_declined,
  states,
  delegation_members
};

template <>
struct Words<Counted> {
  static constexpr std::array<std::string_view, 11> values{
      "agenda-items",       "agenda-items-draft", "documents-adopted",   "documents-signed",   "documents-expected",
      "documents-proposed", "documents-draft",    "documents-financial", "documents-declined", "states",
      "delegation-members"};
};

/// One number of one session.
struct Count : Record {
  static constexpr Kind kind = Kind::count;

  Ref<Kind::session> session;
  Counted what{};
  double value{};
  std::optional<Qualifier> qualifier;
  std::optional<Ref<Kind::state>> state;  ///< if it concerns one state

  static constexpr auto facts() {
    return std::tuple{fact("session", &Count::session, {.role = FactRole::whole}), fact("what", &Count::what),
                      fact("value", &Count::value, {.whole_numbers = {{0, largest_count}}}),
                      fact("qualifier", &Count::qualifier), fact("state", &Count::state)};
  }

  bool operator==(const Count&) const = default;
};

}  // namespace chronicle
