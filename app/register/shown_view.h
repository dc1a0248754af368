// What the window shows, as an address that leads back to it.
#pragma once

#include "app/register/register_view.h"
#include "app/workspace/workspace.h"
#include "core/query/questions/view.h"

namespace chronicle::app {

/// Tab, search, filter and question; the as-of day if it is another than today.
View shown_view(const Workspace& workspace, const RegisterView& rows);

}  // namespace chronicle::app
