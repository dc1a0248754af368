// What a list says was done with its documents: "Signed:", "Подписанные документы".
#pragma once

#include <optional>
#include <string_view>

#include "core/model/act.h"

namespace chronicle {

/// The verb that a heading or a cell has, in Russian or English; nothing if it has none, or several.
std::optional<Verb> verb_in(std::string_view text);

}  // namespace chronicle
