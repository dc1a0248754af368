// The choice of the language that the window speaks.
#pragma once

#include <QtWidgets/QWidget>
#include <functional>

#include "app/commands/actions.h"
#include "app/settings/settings.h"
#include "core/values/language.h"

namespace chronicle::app {

/// The language that the user chose, else that of the desktop.
Language wanted_language(const Settings& settings);

/// Has the command ask for the language and keep what was chosen; `chosen` follows if that is not the language shown.
/// All must live as long as `window`, over which the question stands.
void do_language_command(QWidget* window, const Actions& actions, Settings& settings,
                         const std::function<void()>& chosen);

}  // namespace chronicle::app
