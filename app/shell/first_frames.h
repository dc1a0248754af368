// How the window comes to its library: it shows itself first, then the record, then the page.
#pragma once

#include <QtCore/QObject>
#include <QtWidgets/QWidget>
#include <optional>

#include "app/workspace/workspace.h"

namespace chronicle::app {

class FirstFrames : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it.
  FirstFrames(QWidget* window, Workspace& workspace);

  /// The library to begin with has been read: the workspace opens it once the first frame is shown.
  void take(LoadedLibrary& library);

 Q_SIGNALS:
  /// The record is shown, and the page can follow; comes once.
  void recordShown();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void show_record();
  void follow();

  Workspace& workspace_;
  std::optional<LoadedLibrary> library_;  ///< read before the first frame was shown
  bool painted_ = false;                  ///< the first frame is shown
  bool settled_ = false;                  ///< so is the record
};

}  // namespace chronicle::app
