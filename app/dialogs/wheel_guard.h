// The wheel scrolls what a box stands in, and changes no value that it happens to pass.
#pragma once

#include <QtWidgets/QWidget>

namespace chronicle::app {

/// Has a box of choices or numbers leave the wheel alone unless the keyboard is in it.
void guard_from_wheel(QWidget& box);

}  // namespace chronicle::app
