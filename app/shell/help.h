// The user guide, the list of shortcuts and the About box.
#pragma once

#include "core/query/catalogue/catalogue.h"

class QWidget;

namespace chronicle::app {

/// Opens the user guide beside the window.
void show_guide(QWidget* window);
void show_shortcuts(QWidget* window);
void show_about(QWidget* window, const Catalogue& catalogue);

}  // namespace chronicle::app
