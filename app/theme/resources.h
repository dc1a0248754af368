// The files that are built into the program.
#pragma once

#include <QtGui/QIcon>

namespace chronicle::app {

/// Makes the files below ":/" readable: the program is linked from a static library, from which Qt takes none by
/// itself.
void take_resources();

/// The program's own icon, in the sizes that desktops ask for.
QIcon program_icon();

}  // namespace chronicle::app
