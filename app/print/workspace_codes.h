// How what is printed in the window is kept in its library.
#pragma once

#include "app/print/print_codes.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

/// Writes to the library that the workspace has now, and to no other that comes after it; where that fails, it is said
/// over `window`. Both must outlive it.
PrintCodes codes_of(Workspace& workspace, QWidget* window);

}  // namespace chronicle::app
