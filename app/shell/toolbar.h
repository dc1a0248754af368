// The bar at the top of the window.
#pragma once

#include <QtWidgets/QMainWindow>

#include "app/commands/actions.h"

namespace chronicle::app {

/// Adds the toolbar, with `search` and the as-of control `as_of` in it.
void add_toolbar(QMainWindow& window, const Actions& actions, QWidget* search, QWidget* as_of);

}  // namespace chronicle::app
