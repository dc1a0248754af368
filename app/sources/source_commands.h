// What the commands about the selected source do: they copy its citation, and keep and drop the copy of its text.
#pragma once

#include <QtCore/QObject>

#include "app/commands/actions.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class SourceCommands : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it; dialogs stand over `window`.
  SourceCommands(QWidget* window, Workspace& workspace, const Actions& actions);

  /// Whether a copy is kept of the selected source.
  Situation situation();

 Q_SIGNALS:
  /// A copy was kept or dropped.
  void copiesChanged();
  /// What the user asked for went wrong.
  void failed(const chronicle::Error& error);

 private:
  void keep();
  void drop();
  bool has_copy();
  /// Of the copy that is kept of a source; empty if there is none.
  std::string checksum_of_copy(const RecordId& source);

  QWidget* window_;
  Workspace& workspace_;
};

}  // namespace chronicle::app
