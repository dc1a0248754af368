// What the commands of the menu "Help" do.
#pragma once

#include "app/commands/actions.h"
#include "app/library/recent_errors.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

/// All must live as long as `window`, over which dialogs stand; the diagnostics list `errors`.
void do_help_commands(QWidget* window, const Workspace& workspace, const Actions& actions, const RecentErrors& errors);

}  // namespace chronicle::app
