// What a pressed mouse button is doing to the timeline.
#pragma once

#include <QtCore/QPointF>
#include <optional>
#include <utility>

#include "app/timeline/timeline_view.h"
#include "core/timeline/scale.h"
#include "core/timeline/scene/hit.h"

namespace chronicle::app {

struct TimelineView::Drag {
  QPointF from;
  timeline::Hit hit;
  /// As they were when the button went down.
  timeline::Scale scale;
  double scroll_y;
  /// Far enough to be a drag and not a click.
  bool moved = false;
  /// Years are being chosen on the overview.
  bool years = false;
  /// What was marked before that, and is again if the drag comes to nothing.
  std::optional<std::pair<int, int>> years_before{};
};

}  // namespace chronicle::app
