// Context menus: what can be done with a thing, from the catalogue of commands.
#pragma once

#include <QtWidgets/QMenu>
#include <vector>

#include "app/commands/actions.h"

namespace chronicle::app {

/// Adds those of the commands that can do something now, each group behind a line of its own.
void add_commands(QMenu& menu, const Actions& actions, const std::vector<std::vector<Command>>& groups);

/// Shows the menu at a place of the screen; it deletes itself when it is closed. One without entries is not shown.
void pop_up(QMenu* menu, const QPoint& at);

}  // namespace chronicle::app
