// From entries to a scene.
#pragma once

#include "core/timeline/scene/scene.h"

namespace chronicle::timeline {

/// The stretch on which time is drawn; `y` and `height` are those of the whole view.
Rect time_area(const Metrics& metrics, double width, double height);

/// Everything in view. Rows of documents with nothing in view take no height, nor do rows of cards that the cards do
/// not need; sessions get more rows of cards where there is height to spare, and fewer where the lanes would vanish.
/// The cost follows the pixels, the rows and, by its logarithm, the number of entries.
Scene lay_out(const SceneRequest& request, const TextSource& text);

}  // namespace chronicle::timeline
