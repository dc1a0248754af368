// What those who mend the program need to know of it, without a word of what the user reads or writes.
#pragma once

#include <QtCore/QString>

#include "app/library/recent_errors.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

/// Versions, desktop, and the library by its measures: one fact a line, in English, as those who mend it read it. Of
/// files there is the name alone.
QString diagnostics_text(const QWidget& window, const Workspace& workspace, const RecentErrors& errors);

/// Shows the text, to be copied or saved.
void show_diagnostics(QWidget* window, const QString& text);

}  // namespace chronicle::app
