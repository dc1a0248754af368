// What the commands do that make one record of two.
#pragma once

#include <QtCore/QObject>

#include "app/commands/actions.h"
#include "app/editor/record_editor.h"
#include "app/register/register_view.h"
#include "core/edits/merge_records.h"

namespace chronicle::app {

class MergeCommands : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it; dialogs stand over `window`.
  MergeCommands(QWidget* window, Workspace& workspace, const Actions& actions, RecordEditor& editor,
                const RegisterView& rows);

  /// Shows two records side by side, and makes one of them as the user chooses.
  void merge(const Merge& merge);

 Q_SIGNALS:
  /// What the user asked for went wrong.
  void failed(const chronicle::Error& error);
  /// What was done, in a sentence.
  void done(const QString& message);

 private:
  void merge_selected();

  QWidget* window_;
  Workspace& workspace_;
  RecordEditor& editor_;
  const RegisterView& rows_;
};

}  // namespace chronicle::app
