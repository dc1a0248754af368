// The verb `timeline`: the timeline on paper or as a picture.
#pragma once

#include "app/batch/options.h"
#include "core/base/result.h"

namespace chronicle::app {

/// Writes the file. Needs a QGuiApplication.
Result<void> draw_timeline(const TimelineVerb& verb, Day today);

}  // namespace chronicle::app
