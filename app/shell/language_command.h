// The choice of the language that the window speaks.
#pragma once

#include <QtWidgets/QWidget>

#include "app/commands/actions.h"
#include "app/settings/settings.h"

namespace chronicle::app {

/// Has the command ask for the language, which is that of the next start. All must live as long as `window`, over which
/// the question stands.
void do_language_command(QWidget* window, const Actions& actions, Settings& settings);

}  // namespace chronicle::app
