// Files that are dropped on the window: a library is opened, a record file or a table imported.
#pragma once

#include <QtCore/QObject>

#include "app/library/library_commands.h"
#include "app/library/record_commands.h"

namespace chronicle::app {

class FileDrop : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it. From now on `window` takes files.
  FileDrop(QWidget* window, LibraryCommands& library, RecordCommands& records);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool can_take(const QString& path) const;
  void take(const QString& path);

  QWidget* window_;
  LibraryCommands& library_;
  RecordCommands& records_;
};

}  // namespace chronicle::app
