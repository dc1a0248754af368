// Where on a sheet of paper the text stands, between head and foot; and the letters of it.
#pragma once

#include <QtGui/QFont>
#include <QtGui/QPagedPaintDevice>

namespace chronicle::app {

/// The face of head and foot.
QFont head_font();

/// Measures in dots of the device, from the corner inside the margins.
struct PageRoom {
  double width = 0, height = 0;  ///< within the margins
  double line = 0;               ///< height of a line of head or foot
  double top = 0, bottom = 0;    ///< of the text
  double head = 0;               ///< of the line at the head, under the classification if there is one
  double dots_a_millimetre = 0;

  /// How high the text may be.
  double text() const { return bottom - top; }
};

/// Of the size and margins that `device` has now.
PageRoom page_room(const QPagedPaintDevice& device, bool is_classified);

}  // namespace chronicle::app
