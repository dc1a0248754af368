// What the commands about the user's notes do.
#pragma once

#include <QtCore/QObject>

#include "app/commands/actions.h"
#include "app/notes/note_editor.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class NoteCommands : public QObject {
  Q_OBJECT

 public:
  /// All but `parent` must outlive it; notes are written in `editor`.
  NoteCommands(QObject* parent, Workspace& workspace, const Actions& actions, NoteEditor& editor);

 Q_SIGNALS:
  /// What the user asked for went wrong.
  void failed(const chronicle::Error& error);

 private:
  void set_bookmark(bool on);
  void show_bookmark();
  /// The record that the page is about, if it can have a note.
  std::optional<RecordId> record() const;

  Workspace& workspace_;
  QAction* bookmark_;
};

}  // namespace chronicle::app
