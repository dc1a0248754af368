// Who uses the program.
#pragma once

#include <string>

namespace chronicle {

/// What the user is called in the history of the records: as was set, else by the login name; empty if there is none.
std::string user_name();

/// Sets it for this process, for all threads; empty: the login name again. What is not valid UTF-8 counts as empty.
void set_user_name(const std::string& name);

}  // namespace chronicle
