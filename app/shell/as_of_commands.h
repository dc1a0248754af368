// What the commands about the as-of day do.
#pragma once

#include <QtCore/QObject>

#include "app/commands/actions.h"
#include "app/shell/as_of_button.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class AsOfCommands : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it; dialogs stand over `window`. The day is shown in `button`.
  AsOfCommands(QWidget* window, Workspace& workspace, const Actions& actions, AsOfButton& button);

 private:
  void show();
  void ask_day();
  void choose_session();

  QWidget* window_;
  Workspace& workspace_;
  AsOfButton& button_;
};

}  // namespace chronicle::app
