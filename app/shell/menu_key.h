// The key of context menus.
#pragma once

#include <QtWidgets/QWidget>

namespace chronicle::app {

/// Where the desktop knows the menu key alone, Shift+F10 does the same in the window.
void add_menu_key(QWidget* window);

}  // namespace chronicle::app
