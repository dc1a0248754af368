// The copy of the library that is kept once a day.
#pragma once

#include <QtCore/QObject>

#include "app/background/last_asked.h"
#include "app/settings/settings.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class DailyCopy : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it; `settings` remember when a copy was last kept.
  DailyCopy(Workspace& workspace, Settings& settings) : workspace_(workspace), settings_(settings) {}

  /// Has a copy kept of the library that is shown, in a thread, unless there is one of today.
  void keep();

 Q_SIGNALS:
  /// No copy could be kept.
  void failed(const chronicle::Error& error);

 private:
  Workspace& workspace_;
  Settings& settings_;
  LastAsked copying_;
};

}  // namespace chronicle::app
