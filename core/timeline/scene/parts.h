// The parts of `lay_out`, one a band of the view.
#pragma once

#include "core/timeline/scene/scene.h"

namespace chronicle::timeline {

class ShownRows;

/// Each adds its own to `scene`, whose areas are known already.
void lay_out_chairs(const SceneRequest& request, const TextSource& text, Scene& scene);
void lay_out_sessions(const SceneRequest& request, const TextSource& text, Scene& scene);
void lay_out_lanes(const SceneRequest& request, const TextSource& text, const ShownRows& rows, Scene& scene);
void lay_out_lines(const SceneRequest& request, const TextSource& text, Scene& scene);

}  // namespace chronicle::timeline
