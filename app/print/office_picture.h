// Pictures of points for documents of office programs.
#pragma once

#include "core/brief/office/office.h"

namespace chronicle::app {

/// What documents of office programs are made with: a strip of a drawing as PNG. Needs a QGuiApplication, for letters,
/// but neither its thread nor a display.
std::string paint_strip(const Drawing& drawing, const DrawingStyle& style, const DrawingStrip& strip);

}  // namespace chronicle::app
