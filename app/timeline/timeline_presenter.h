// The timeline in the window: shows what the workspace holds, and tells it what the user chooses there.
#pragma once

#include <QtCore/QObject>

#include "app/commands/actions.h"
#include "app/timeline/record_feed.h"
#include "app/timeline/timeline_view.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class TimelinePresenter : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it. The commands zoom, and filter by the years in view.
  TimelinePresenter(Workspace& workspace, const Actions& actions, TimelineView& view);

 Q_SIGNALS:
  /// The user has opened a record, whose page the keyboard may follow.
  void opened();
  /// What is to be shown could not be worked out.
  void failed(const chronicle::Error& error);

 private:
  void hear();
  void do_commands(const Actions& actions);
  void show_library();
  void show_changed(const ChangeSet& set);
  void show_selection();
  void show_place();
  void show_ties();
  void show_years();
  void select(qint64 key);
  void filter_years(int first, int last);
  void offer_commands(qint64 key, const QPoint& at);

  Workspace& workspace_;
  const Actions& actions_;
  TimelineView& view_;
  RecordFeed feed_;
};

}  // namespace chronicle::app
