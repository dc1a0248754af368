#include "app/shell/help_commands.h"

#include "app/shell/diagnostics.h"
#include "app/shell/help.h"

namespace chronicle::app {

void do_help_commands(QWidget* window, const Workspace& workspace, const Actions& actions, const RecentErrors& errors) {
  const auto when = [&](Command command, const auto& show) {
    QObject::connect(actions[command], &QAction::triggered, window, show);
  };
  when(Command::guide, [window] { show_guide(window); });
  when(Command::shortcuts, [window] { show_shortcuts(window); });
  when(Command::diagnostics,
       [=, &workspace, &errors] { show_diagnostics(window, diagnostics_text(*window, workspace, errors)); });
  when(Command::about, [=, &workspace] { show_about(window, *workspace.catalogue()); });
}

}  // namespace chronicle::app
