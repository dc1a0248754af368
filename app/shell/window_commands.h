// What can be done in the window: each capability with the commands that are its own.
#pragma once

#include "app/editor/editor_commands.h"
#include "app/editor/merge_commands.h"
#include "app/handing/citation_commands.h"
#include "app/handing/document_commands.h"
#include "app/library/library_keeper.h"
#include "app/notes/note_commands.h"
#include "app/page/page_presenter.h"
#include "app/print/print_commands.h"
#include "app/questions/question_commands.h"
#include "app/several/several_commands.h"
#include "app/shell/window_parts.h"
#include "app/sources/source_commands.h"
#include "app/timeline/timeline_presenter.h"

namespace chronicle::app {

class DossierCommands;
class TimelinePrintCommands;

/// The capabilities of the window, which owns them. What each has done or failed to do is said in the window.
struct WindowCommands {
  /// What is given must outlive them.
  WindowCommands(QMainWindow* window, Workspace& workspace, const Actions& actions, const WindowParts& parts,
                 Settings& settings, LibraryReader& reader);

  // They hear of the workspace in this order.
  NoteEditor* notes;
  LibraryKeeper* library;
  CitationCommands* citations;
  DocumentCommands* documents;
  RegisterPresenter* record_register;
  TimelinePresenter* timeline;
  PagePresenter* page;
  RecordEditor* editor;
  EditorCommands* editor_commands;
  MergeCommands* merges;
  SeveralCommands* several;
  QuestionCommands* questions;
  NoteCommands* note_commands;
  SourceCommands* sources;
  PrintCommands* prints;

  /// What holds for those that tell of it.
  Situation situation() const;
  /// Keeps what is typed in an open note, form or list.
  void keep_drafts();

 private:
  void report_failures();
  void mention_failures();
  void say_what_is_done(const WindowParts& parts);
  void wire_editing(const WindowParts& parts);

  DossierCommands* dossiers_;
  TimelinePrintCommands* timeline_prints_;
};

}  // namespace chronicle::app
