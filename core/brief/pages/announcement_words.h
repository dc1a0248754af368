// How announcements differ, in words. Private to core/brief.
#pragma once

#include "core/brief/pages/composer.h"
#include "core/query/questions/announced.h"

namespace chronicle {

/// How one differs from another, or from what came; `none` where nothing differs.
Run shift_run(const Composer& composer, const Shift& shift, Label none);

}  // namespace chronicle
