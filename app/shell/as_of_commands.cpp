#include "app/shell/as_of_commands.h"

#include "core/query/as_of/session_status.h"

namespace chronicle::app {

AsOfCommands::AsOfCommands(QWidget* window, Workspace& workspace, const Actions& actions, AsOfButton& button)
    : QObject(window), window_(window), workspace_(workspace), button_(button) {
  connect(&workspace_, &Workspace::libraryChanged, this, &AsOfCommands::show);
  connect(&workspace_, &Workspace::asOfChanged, this, &AsOfCommands::show);
  connect(&button_, &AsOfButton::dayRequested, &workspace_, &Workspace::set_as_of);
  connect(&button_, &AsOfButton::calendarRequested, actions[Command::as_of_day], &QAction::trigger);
  connect(actions[Command::as_of_today], &QAction::triggered, this,
          [this] { workspace_.set_as_of(workspace_.today()); });
  connect(actions[Command::as_of_day], &QAction::triggered, this, &AsOfCommands::ask_day);
  connect(actions[Command::as_of_session], &QAction::triggered, this, &AsOfCommands::choose_session);
}

void AsOfCommands::show() { button_.show_day(workspace_.as_of(), workspace_.today(), *workspace_.catalogue()); }

void AsOfCommands::ask_day() {
  if (const auto day = AsOfButton::ask_day(window_, workspace_.as_of())) workspace_.set_as_of(*day);
}

void AsOfCommands::choose_session() {
  const auto id = workspace_.session();
  const auto* session = id ? workspace_.catalogue()->find<Session>(*id) : nullptr;
  if (session == nullptr) return;
  // The session's own day, even from a day before it; where it was not held, the one that it is announced for.
  const auto date = session->held ? session->held : date_of(*workspace_.catalogue(), *session, workspace_.as_of());
  if (date && date->latest()) workspace_.set_as_of(*date->latest());
}

}  // namespace chronicle::app
