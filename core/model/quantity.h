// How exact a reported number is.
#pragma once

#include "core/model/names.h"

namespace chronicle {

enum class Qualifier { about, over, under, nearly };

template <>
struct Words<Qualifier> {
  static constexpr std::array<std::string_view, 4> values{"about", "over", "under", "nearly"};
};

}  // namespace chronicle
