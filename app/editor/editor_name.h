// The name under which what the user does to the record stands in its history.
#pragma once

#include <QtWidgets/QWidget>

#include "app/commands/actions.h"
#include "app/settings/settings.h"

namespace chronicle::app {

/// Has what is edited from now on be kept under the name that the user chose, else under the login name, and the
/// command ask for another. All must live as long as `window`, over which the question stands.
void do_editor_name_command(QWidget* window, const Actions& actions, Settings& settings);

}  // namespace chronicle::app
