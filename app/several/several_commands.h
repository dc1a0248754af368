// What adding several documents at once does in the window.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <memory>

#include "app/commands/actions.h"
#include "app/editor/record_editor.h"
#include "app/several/list_drafts.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class SeveralDialog;

class SeveralCommands : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it; dialogs stand over `window`. Drafts are kept in `drafts`.
  SeveralCommands(QWidget* window, Workspace& workspace, const Actions& actions, RecordEditor& editor,
                  ListDrafts drafts);

  /// Keeps what stands in an open dialog, in case that the program ends.
  void keep_draft();
  /// Offers to go on with lists that were being looked through in this library when the program ended.
  void take_up_drafts();

 Q_SIGNALS:
  /// What was done, in a sentence.
  void done(const QString& message);
  /// A draft could not be kept, for which nobody asked.
  void draftFailed(const chronicle::Error& error);

 private:
  void add_several();
  void run(const ListDraft& begun, const ListDraft* taken_up);
  Result<void> add(const DocumentList& list);
  std::optional<TypedSession> ask_session(const TypedSession& before, QWidget* window);
  std::shared_ptr<const KnownDocuments> known();

  QWidget* window_;
  Workspace& workspace_;
  RecordEditor& editor_;
  ListDrafts drafts_;
  std::shared_ptr<const KnownDocuments> known_;
  std::function<ListDraft()> open_;  ///< what stands in the dialog, as long as there is one
  QString source_, locator_;         ///< of the list before
  QTimer keeping_;                   ///< from the first change that no draft has
};

}  // namespace chronicle::app
