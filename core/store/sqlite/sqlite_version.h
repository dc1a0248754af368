// Which SQLite the store uses, for those who look for a fault.
#pragma once

#include <string>

namespace chronicle {

/// "3.40.1".
std::string sqlite_version();

}  // namespace chronicle
