// What the window remembers from one run to the next: how it is laid out, and what it shows.
#pragma once

#include <QtWidgets/QMainWindow>

#include "app/settings/settings.h"
#include "app/shell/window_parts.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class WindowMemory {
 public:
  /// All must outlive it.
  WindowMemory(QMainWindow& window, const WindowParts& parts, Workspace& workspace, Settings& settings)
      : window_(window), parts_(parts), workspace_(workspace), settings_(settings) {}

  /// Place and size, the parts' widths, the register's columns and the size of the text; what was never kept is as at
  /// the first start.
  void restore_layout();
  /// The days, the filter and the page; asks for a library.
  void restore_place();
  /// Keeps both.
  void keep();

 private:
  QMainWindow& window_;
  const WindowParts& parts_;
  Workspace& workspace_;
  Settings& settings_;
};

}  // namespace chronicle::app
