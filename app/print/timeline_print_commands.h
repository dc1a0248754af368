// What the command does that puts the timeline on paper.
#pragma once

#include <QtCore/QObject>

#include "app/commands/actions.h"
#include "app/filter/filter_panel.h"
#include "app/print/timeline_sheets.h"
#include "app/settings/settings.h"
#include "app/timeline/timeline_view.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class TimelinePrintCommands : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it; dialogs stand over `window`. The years in view are offered, the `filter` names what is shown,
  /// and `settings` remember how it was put on paper.
  TimelinePrintCommands(QWidget* window, Workspace& workspace, const Actions& actions, const TimelineView& view,
                        const FilterPanel& filter, Settings& settings);

 Q_SIGNALS:
  /// The user has had the timeline saved as that file.
  void saved(const QString& path);

 private:
  void run();
  void print(const TimelineOnPaper& what, const TimelineLayout& how);
  void save(const TimelineOnPaper& what, const TimelineLayout& how);

  QWidget* window_;
  Workspace& workspace_;
  const TimelineView& view_;
  const FilterPanel& filter_;
  Settings& settings_;
};

}  // namespace chronicle::app
