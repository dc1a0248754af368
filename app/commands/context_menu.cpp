#include "app/commands/context_menu.h"

namespace chronicle::app {

void add_commands(QMenu& menu, const Actions& actions, const std::vector<std::vector<Command>>& groups) {
  for (const auto& group : groups) {
    bool begun = menu.isEmpty();
    for (const Command command : group) {
      if (!actions[command]->isEnabled()) continue;
      if (!std::exchange(begun, true)) menu.addSeparator();
      menu.addAction(actions[command]);
    }
  }
}

void pop_up(QMenu* menu, const QPoint& at) {
  menu->setAttribute(Qt::WA_DeleteOnClose);
  if (menu->isEmpty()) return menu->deleteLater();
  menu->popup(at);
}

}  // namespace chronicle::app
