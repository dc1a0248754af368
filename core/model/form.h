// In which form a session meets.
#pragma once

#include "core/model/names.h"

namespace chronicle {

enum class Form { in_person, video, mixed };

template <>
struct Words<Form> {
  static constexpr std::array<std::string_view, 3> values{"in-person", "video", "mixed"};
};

}  // namespace chronicle
