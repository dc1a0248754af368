// The filter in the window: shows what the workspace holds, and tells it what the user chooses there.
#pragma once

#include <QtCore/QObject>

#include "app/commands/actions.h"
#include "app/filter/filter_panel.h"
#include "app/register/register_view.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class FilterPresenter : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it. Counted is the kind that `rows` shows.
  FilterPresenter(Workspace& workspace, const Actions& actions, FilterPanel& panel, const RegisterView& rows);

 private:
  void show();

  Workspace& workspace_;
  FilterPanel& panel_;
  const RegisterView& rows_;
};

}  // namespace chronicle::app
