// Notices what other windows and programs do to the file that the window shows.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include "app/background/last_asked.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

/// Looks every few seconds, and when the window comes to the front: that costs a question to the file. What another has
/// changed is read anew in a thread and then shown; not while a dialog stands over the window.
class LibraryWatch : public QObject {
  Q_OBJECT

 public:
  /// `workspace` must outlive it.
  LibraryWatch(Workspace& workspace, QWidget* window);

  /// Looks now.
  void look();

 Q_SIGNALS:
  /// The file is no longer at its place; told once.
  void moved(const chronicle::Error& error);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void read_again();

  Workspace& workspace_;
  QTimer timer_;
  bool changed_ = false;  ///< by another, and not shown yet
  bool moved_ = false;    ///< and told
  LastAsked reading_;
};

}  // namespace chronicle::app
