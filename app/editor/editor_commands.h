// What the commands do that enter, change and remove records.
#pragma once

#include <QtCore/QObject>

#include "app/commands/actions.h"
#include "app/editor/record_editor.h"

namespace chronicle::app {

class EditorCommands : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it; dialogs stand over `window`.
  EditorCommands(QWidget* window, Workspace& workspace, const Actions& actions, RecordEditor& editor);

 Q_SIGNALS:
  /// What the user asked for went wrong.
  void failed(const chronicle::Error& error);
  /// What was done, in a sentence.
  void done(const QString& message);

 private:
  void edit_selected();
  void edit_part();
  void choose_new();
  void add_to_session(Kind kind);
  void add_signature();
  void follow_document(const RecordId& added);
  void remove_selected();

  QWidget* window_;
  Workspace& workspace_;
  RecordEditor& editor_;
  std::optional<RecordId> session_of_document_;  ///< of the document that is being added: its act is entered next
};

}  // namespace chronicle::app
