// Opens the window.
#pragma once

#include <QtCore/QString>
#include <optional>

#include "core/time/day.h"

namespace chronicle::app {

struct WindowOptions {
  std::optional<QString> file{};  ///< the library to open; absent: the one opened last, else the user's own
  Day today;
};

/// Shows the window until it is closed; the program's exit code.
/// The library is read while application and window are made: make no application before.
int open_window(int& argc, char** argv, const WindowOptions& options);

}  // namespace chronicle::app
