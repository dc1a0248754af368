// From entries to a scene.
#pragma once

#include "core/timeline/scene/scene.h"

namespace chronicle::timeline {

/// Where the parts go in a view of this size. Sessions get more rows of cards where there is height to spare, and fewer
/// where the lanes would vanish.
Areas areas(const Record& record, const Metrics& metrics, double width, double height);

/// The stretch on which time is drawn; `y` and `height` are those of the whole view.
Rect time_area(const Metrics& metrics, double width, double height);

/// Height of all rows of documents, of which the view shows a part.
double lanes_height(const Record& record, const Metrics& metrics);

/// Top of a row of documents below the top of the first one.
double row_top(const Record& record, const Metrics& metrics, std::uint32_t row);

/// Everything in view. The cost follows the pixels and, by its logarithm, the number of entries.
Scene lay_out(const SceneRequest& request, const TextSource& text);

}  // namespace chronicle::timeline
