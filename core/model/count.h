// How many items or documents a session had, as reported.
#pragma once

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

struct Count : Record {
  static constexpr Kind kind = Kind::count;

  Ref<Kind::session> session;
  Counted what{};
  double value{};
  std::optional<Qualifier> qualifier;
  std::optional<Ref<Kind::state>> state;  ///< if it concerns one state

  template <typename Self, typename Visit>
  static void describe(Self& self, Visit&& visit) {
    visit("session", self.session);
    visit("what", self.what);
    visit("value", self.value);
    visit("qualifier", self.qualifier);
    visit("state", self.state);
  }

  bool operator==(const Count&) const = default;
};

}  // namespace chronicle
