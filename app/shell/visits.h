// When the user was here before.
#pragma once

#include <optional>

#include "app/settings/settings.h"
#include "core/time/day.h"

namespace chronicle::app {

/// Notes that the program is used today, and gives the day on which it was used last before; nothing at the first time.
std::optional<Day> note_visit(Settings& settings, Day today);

}  // namespace chronicle::app
