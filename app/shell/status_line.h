// The line at the foot of the window: how much of the record is shown, as of which day, and how well it is founded.
#pragma once

#include <QtCore/QThread>
#include <QtWidgets/QStatusBar>
#include <memory>

#include "app/shell/workspace.h"
#include "core/query/evidence.h"

class QLabel;

namespace chronicle::app {

class StatusLine : public QStatusBar {
  Q_OBJECT

 public:
  explicit StatusLine(QWidget* parent = nullptr);
  ~StatusLine() override;

  void show_shown(const Workspace& workspace);
  /// Counts what is contradicted, unsourced ... in a thread of its own, and shows it when it is known.
  void count_evidence(Workspace& workspace);

 private:
  void show_evidence(const Evidence& evidence);

  QLabel* shown_;
  QLabel* evidence_;
  std::unique_ptr<QThread> worker_;
};

}  // namespace chronicle::app
