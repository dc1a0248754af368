// Writing notes: the dialog, what another window has saved meanwhile, and what was typed when the program ended.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include "app/notes/note_dialog.h"
#include "app/notes/note_drafts.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class NoteEditor : public QObject {
  Q_OBJECT

 public:
  /// `workspace` must outlive it; dialogs stand over `window`. Drafts are kept in `drafts`.
  NoteEditor(Workspace& workspace, QWidget* window, NoteDrafts drafts);

  /// Opens the dialog with the note that the library holds now, and returns when it is closed.
  void edit(const RecordId& record);
  /// Opens the dialog with each note that was being written in this library when the program ended.
  void take_up_drafts();
  /// Whether a note that was changed is open.
  bool is_writing() const { return open_ != nullptr && open_->dialog->is_changed(); }
  /// The library in memory, if a note of it is open, is kept as the one at `path` from now on.
  void move_to(const QString& path);
  /// Keeps what is typed in an open dialog, in case that the program ends; what is saved or discarded after all is no
  /// longer kept.
  void keep_draft();
  /// What is kept of notes of this library is kept for its copy at `path` too.
  void copy_drafts(const QString& path);

 Q_SIGNALS:
  /// The note could not be read.
  void failed(const chronicle::Error& error);
  /// The note could not be saved, as its dialog says.
  void unsaved(const chronicle::Error& error);
  /// A draft could not be kept, for which nobody asked.
  void draftFailed(const chronicle::Error& error);

 private:
  struct Open {
    NoteDialog* dialog;
    QString library;
    std::optional<UserNote> before;  ///< what the library held
    int begun;                       ///< `Workspace::opening`
    QString writer;                  ///< of its drafts
  };

  void run(const RecordId& record, std::optional<UserNote> before, const NoteDraft* taken_up);
  Result<void> save(Open& open, const UserNote& note);
  static NoteDraft draft_of(const Open& open);

  Workspace& workspace_;
  QWidget* window_;
  NoteDrafts drafts_;
  Open* open_ = nullptr;
  QTimer keeping_;  ///< from the first key that no draft has
};

}  // namespace chronicle::app
