// Measures of paper and pictures of it, and who made them.
#pragma once

namespace chronicle::app {

/// Of type.
inline constexpr double points_an_inch = 72.0;
/// Of CSS, which QTextDocument follows, and of drawings.
inline constexpr double pixels_an_inch = 96.0;
/// Of paper.
inline constexpr double millimetres_an_inch = 25.4;
/// As pictures have it in their properties.
inline constexpr double metres_an_inch = 0.0254;

/// Points of a picture to a pixel of the drawing: 240 an inch.
inline constexpr double fineness = 2.5;

/// What made a file, as files have it in their properties.
inline constexpr const char* program_name = "CIS Chronicle";

}  // namespace chronicle::app
