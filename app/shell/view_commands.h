// What the commands do that show, hide and walk through the parts of the window.
#pragma once

#include "app/commands/actions.h"
#include "app/shell/window_parts.h"

namespace chronicle::app {

/// All must live as long as each other.
void do_view_commands(QMainWindow& window, const Actions& actions, const WindowParts& parts);

}  // namespace chronicle::app
