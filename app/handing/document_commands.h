// What the command does that copies the documents of a session.
#pragma once

#include <QtCore/QObject>

#include "app/commands/actions.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class DocumentCommands : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it.
  DocumentCommands(QObject* parent, Workspace& workspace, const Actions& actions);

 Q_SIGNALS:
  /// What was done, in a sentence.
  void done(const QString& message);
  /// What the user asked for went wrong.
  void failed(const chronicle::Error& error);

 private:
  void copy();

  Workspace& workspace_;
};

}  // namespace chronicle::app
