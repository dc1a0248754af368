// An item of a session's agenda.
#pragma once

#include "core/model/record.h"

namespace chronicle {

struct Item : Record {
  static constexpr Kind kind = Kind::item;

  Ref<Kind::session> session;
  std::string number;             ///< "10" or "10.1"
  std::optional<bool> discussed;  ///< false: signed without discussion

  template <typename Self, typename Visit>
  static void describe(Self& self, Visit&& visit) {
    visit("session", self.session);
    visit("number", self.number);
    visit("discussed", self.discussed);
  }

  bool operator==(const Item&) const = default;
};

}  // namespace chronicle
