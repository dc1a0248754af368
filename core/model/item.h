// An item of a session's agenda.
#pragma once

#include "core/model/record.h"

namespace chronicle {

struct Item : Record {
  static constexpr Kind kind = Kind::item;

  Ref<Kind::session> session;
  std::string number;             ///< "10" or "10.1"
  std::optional<bool> discussed;  ///< false: signed without discussion

  static constexpr auto facts() {
    return std::tuple{fact("session", &Item::session, {.role = FactRole::whole}),
                      fact("number", &Item::number, {.form = TextForm::item_number}),
                      fact("discussed", &Item::discussed)};
  }

  bool operator==(const Item&) const = default;
};

}  // namespace chronicle
