// Opens the window.
#pragma once

#include <QtCore/QString>
#include <optional>

#include "core/time/day.h"

namespace chronicle::app {

struct WindowOptions {
  std::optional<QString> file{};  ///< the library to open; absent: the one opened last, else the user's own
  Day today;
  QString link{};       ///< to what the window is to show (app/handing/record_link.h); empty: what it showed last
  bool is_new = false;  ///< also where another window shows the library already
};

/// Shows the window until it is closed; the program's exit code. Where another shows the library, that one is asked.
/// The library is read while application and window are made: make no application before.
int open_window(int& argc, char** argv, const WindowOptions& options);

}  // namespace chronicle::app
