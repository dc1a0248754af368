#include "core/store/sqlite/sqlite_version.h"

#include <sqlite3.h>

namespace chronicle {

std::string sqlite_version() { return sqlite3_libversion(); }

}  // namespace chronicle
