// The line at the foot of the window: how much of the record is shown, as of which day, and how well it is founded.
#pragma once

#include <QtCore/QThread>
#include <QtCore/QTimer>
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
  /// Counts what is contradicted, unsourced ... in a thread of its own, once the window has settled, and shows it when
  /// it is known. `workspace` must live as long as this.
  void count_evidence(Workspace& workspace);

 private:
  void start_count(Workspace& workspace);
  void show_evidence(const Evidence& evidence);

  QLabel* shown_;
  QLabel* evidence_;
  QTimer settled_;
  std::unique_ptr<QThread> worker_;
};

}  // namespace chronicle::app
