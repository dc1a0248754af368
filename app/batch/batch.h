// The program's entry: command line verbs without a window, or the window.
#pragma once

#include "core/time/day.h"

namespace chronicle::app {

/// Today by the computer's clock and calendar. Everything else is told the day.
Day today();

/// Runs the program on its command line; the exit code is 0 done, 1 failed, 2 wrong usage.
int run(int argc, char** argv, Day today);

}  // namespace chronicle::app
