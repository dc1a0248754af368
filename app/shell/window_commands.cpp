#include "app/shell/window_commands.h"

#include <type_traits>

#include "app/library/user_library.h"
#include "app/print/dossier_commands.h"
#include "app/print/timeline_print_commands.h"
#include "app/shell/saved_notice.h"

namespace chronicle::app {

WindowCommands::WindowCommands(QMainWindow* window, Workspace& workspace, const Actions& actions,
                               const WindowParts& parts, Settings& settings, LibraryReader& reader)
    : notes(new NoteEditor(workspace, window, NoteDrafts(drafts_folder()))),
      library(new LibraryKeeper(window, workspace, actions, reader, settings, *notes, *parts.bar)),
      citations(new CitationCommands(window, workspace, actions, settings)),
      documents(new DocumentCommands(window, workspace, actions)),
      record_register(new RegisterPresenter(workspace, actions, *parts.record_register)),
      timeline(new TimelinePresenter(workspace, actions, *parts.timeline)),
      page(new PagePresenter(window, workspace, actions,
                             {*parts.page, *parts.citation, *parts.record_register, *record_register, *citations})),
      editor(new RecordEditor(window, workspace, *parts.page_place, FormDrafts(drafts_folder()))),
      editor_commands(new EditorCommands(window, workspace, actions, *editor)),
      merges(new MergeCommands(window, workspace, actions, *editor, *parts.record_register)),
      several(new SeveralCommands(window, workspace, actions, *editor, ListDrafts(drafts_folder()))),
      questions(
          new QuestionCommands(window, workspace, actions, {*parts.questions, *parts.record_register, *parts.filter})),
      note_commands(new NoteCommands(window, workspace, actions, *notes)),
      sources(new SourceCommands(window, workspace, actions)),
      prints(new PrintCommands(window, workspace, actions, *parts.record_register, *parts.filter, settings)),
      dossiers_(new DossierCommands(window, workspace, actions, *parts.record_register, settings)),
      timeline_prints_(
          new TimelinePrintCommands(window, workspace, actions, *parts.timeline, *parts.filter, settings)) {
  report_failures();
  mention_failures();
  say_what_is_done(parts);
  wire_editing(parts);
}

/// Of what the user has asked for.
void WindowCommands::report_failures() {
  Notices* notices = &library->notices();
  const auto report = [notices](auto* capability) {
    using Capability = std::remove_pointer_t<decltype(capability)>;
    QObject::connect(capability, &Capability::failed, notices, &Notices::report);
  };
  report(documents);
  report(page);
  report(editor);
  report(editor_commands);
  report(merges);
  report(questions);
  report(notes);
  report(note_commands);
  report(sources);
  report(dossiers_);
}

/// Of what nobody asked for by itself, and what is said in its own place.
void WindowCommands::mention_failures() {
  Notices* notices = &library->notices();
  QObject::connect(notes, &NoteEditor::draftFailed, notices, &Notices::mention);
  QObject::connect(editor, &RecordEditor::draftFailed, notices, &Notices::mention);
  QObject::connect(several, &SeveralCommands::draftFailed, notices, &Notices::mention);
  QObject::connect(timeline, &TimelinePresenter::failed, notices, &Notices::mention);
  QObject::connect(page, &PagePresenter::unreadable, notices, &Notices::note);
  QObject::connect(notes, &NoteEditor::unsaved, notices, &Notices::note);
}

void WindowCommands::say_what_is_done(const WindowParts& parts) {
  const auto say_done = [status = parts.status](auto* capability) {
    using Capability = std::remove_pointer_t<decltype(capability)>;
    QObject::connect(capability, &Capability::done, status, &StatusLine::show_done);
  };
  say_done(citations);
  say_done(documents);
  say_done(questions);
  say_done(library);
  say_done(editor_commands);
  say_done(merges);
  say_done(several);
  const auto say_saved = [notice = new SavedNotice(*parts.bar)](auto* capability) {
    using Capability = std::remove_pointer_t<decltype(capability)>;
    QObject::connect(capability, &Capability::saved, notice, &SavedNotice::say);
  };
  say_saved(prints);
  say_saved(dossiers_);
  say_saved(timeline_prints_);
  QObject::connect(library, &LibraryKeeper::undone, parts.status, &StatusLine::show_undone);
  QObject::connect(library, &LibraryKeeper::working, parts.status, &StatusLine::show_working);
}

/// The form, and what the page shows of it afterwards.
void WindowCommands::wire_editing(const WindowParts& parts) {
  QObject::connect(parts.page, &PageView::editRequested, editor, [this](const QString& record, const QString& field) {
    if (const auto id = RecordId::parse(record.toStdString())) editor->edit(*id, field.toStdString());
  });
  QObject::connect(page, &PagePresenter::putBackRequested, library, &LibraryKeeper::put_back);
  QObject::connect(page, &PagePresenter::mergeRequested, merges, &MergeCommands::merge);
  QObject::connect(library, &LibraryKeeper::reversed, page, &PagePresenter::show_record_fact);
  QObject::connect(library, &LibraryKeeper::greeted, editor, &RecordEditor::take_up_drafts);
  QObject::connect(library, &LibraryKeeper::greeted, several, &SeveralCommands::take_up_drafts);
  QObject::connect(editor, &RecordEditor::copyRequested, library, &LibraryKeeper::save_as_library);
}

Situation WindowCommands::situation() const {
  return library->situation() | record_register->situation() | sources->situation() | editor->situation();
}

void WindowCommands::keep_drafts() {
  notes->keep_draft();
  editor->keep_draft();
  several->keep_draft();
}

}  // namespace chronicle::app
