// How announcements differ, in words. Private to core/brief.
#pragma once

#include "core/brief/brief.h"
#include "core/query/questions/announced.h"

namespace chronicle {

/// "10 days later, another place"; `none` where nothing differs.
Run shift_run(const Shift& shift, const std::string& none);

}  // namespace chronicle
