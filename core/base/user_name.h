// Who uses the program.
#pragma once

#include <string>

namespace chronicle {

/// The login name of the user; empty if the system knows none.
const std::string& user_name();

}  // namespace chronicle
