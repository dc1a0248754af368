// Words of the record's vocabulary as they begin a line.
#pragma once

#include <string>
#include <string_view>

namespace chronicle {

/// "action-plan" as "Action plan"; "held" as "Held".
std::string capitalised(std::string_view word);

}  // namespace chronicle
