// Finds the lines and table rows of a text document that was laid out without pages.
#pragma once

#include <QtGui/QTextDocument>
#include <vector>

#include "app/print/pagination.h"

namespace chronicle::app {

/// The strips of `document` from top to bottom, in its own units. `scale` is units a CSS pixel. A row of a table that
/// is taller than `page_height` comes as several strips.
std::vector<Strip> strips_of(const QTextDocument& document, double scale, double page_height);

}  // namespace chronicle::app
