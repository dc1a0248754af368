// A state.
#pragma once

#include "core/model/record.h"

namespace chronicle {

struct State : Record {
  static constexpr Kind kind = Kind::state;

  std::optional<std::string> code;  ///< ISO 3166-1 alpha-2

  static constexpr auto facts() { return std::tuple{fact("code", &State::code, {.form = TextForm::country_code})}; }

  bool operator==(const State&) const = default;
};

}  // namespace chronicle
