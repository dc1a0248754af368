#include "app/shell/main_window.h"

#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>

#include "app/editor/editor_name.h"
#include "app/filter/filter_presenter.h"
#include "app/handing/record_link.h"
#include "app/library/user_library.h"
#include "app/print/dossier_commands.h"
#include "app/print/timeline_print_commands.h"
#include "app/shell/as_of_commands.h"
#include "app/shell/help_commands.h"
#include "app/shell/language_command.h"
#include "app/shell/menu_key.h"
#include "app/shell/saved_notice.h"
#include "app/shell/view_commands.h"
#include "app/shell/visits.h"

namespace chronicle::app {

MainWindow::MainWindow(Workspace& workspace, Settings& settings, LibraryReader& reader)
    : workspace_(workspace),
      last_visit_(note_visit(settings, workspace.today())),
      actions_(this),
      parts_(*this, workspace, actions_, settings),
      memory_(*this, parts_, workspace, settings),
      frames_(this, workspace),
      notes_(new NoteEditor(workspace, this, NoteDrafts(drafts_folder()))),
      library_(new LibraryKeeper(this, workspace, actions_, reader, settings, *notes_, *parts_.bar)),
      citations_(new CitationCommands(this, workspace, actions_, settings)),
      documents_(new DocumentCommands(this, workspace, actions_)),
      register_(new RegisterPresenter(workspace, actions_, *parts_.record_register)),
      timeline_(new TimelinePresenter(workspace, actions_, *parts_.timeline)),
      page_(new PagePresenter(this, workspace, actions_,
                              {*parts_.page, *parts_.citation, *parts_.record_register, *register_, *citations_})),
      editor_(new RecordEditor(this, workspace, *parts_.page_place, FormDrafts(drafts_folder()))),
      editor_commands_(new EditorCommands(this, workspace, actions_, *editor_)),
      merges_(new MergeCommands(this, workspace, actions_, *editor_, *parts_.record_register)),
      several_(new SeveralCommands(this, workspace, actions_, *editor_, ListDrafts(drafts_folder()))),
      questions_(new QuestionCommands(this, workspace, actions_,
                                      {*parts_.questions, *parts_.record_register, *parts_.filter})),
      note_commands_(new NoteCommands(this, workspace, actions_, *notes_)),
      sources_(new SourceCommands(this, workspace, actions_)),
      prints_(new PrintCommands(this, workspace, actions_, *parts_.record_register, *parts_.filter, settings)) {
  auto* dossiers = new DossierCommands(this, workspace, actions_, *parts_.record_register, settings);
  connect(dossiers, &DossierCommands::saved, new SavedNotice(*parts_.bar), &SavedNotice::say);
  connect(dossiers, &DossierCommands::failed, &library_->notices(), &Notices::report);
  auto* timeline_prints =
      new TimelinePrintCommands(this, workspace, actions_, *parts_.timeline, *parts_.filter, settings);
  connect(timeline_prints, &TimelinePrintCommands::saved, new SavedNotice(*parts_.bar), &SavedNotice::say);
  new FilterPresenter(workspace, actions_, *parts_.filter, *parts_.record_register);
  new AsOfCommands(this, workspace, actions_, *parts_.as_of);
  do_view_commands(*this, actions_, parts_);
  do_editor_name_command(this, actions_, settings);
  do_language_command(this, actions_, settings, [this] { Q_EMIT languageChosen(); });
  do_help_commands(this, workspace, actions_, library_->notices().recent_errors());
  wire_going();
  wire_showing();
  wire_editing();
  wire_errors();
  wire_actions();
  add_menu_key(this);
  memory_.restore_layout();
  wait_for_library();
}

/// How one goes from page to page, and where the keyboard goes then.
void MainWindow::wire_going() {
  connect(actions_[Command::back], &QAction::triggered, &workspace_, &Workspace::go_back);
  connect(actions_[Command::forward], &QAction::triggered, &workspace_, &Workspace::go_forward);
  connect(actions_[Command::quit], &QAction::triggered, this, &QWidget::close);
  const auto go = [this](const Subject& subject) {
    workspace_.select(subject);
    page_->focus();
  };
  connect(parts_.go_to, &GoToPalette::subjectChosen, this, go);
  connect(parts_.go_to, &GoToPalette::savedChosen, questions_, &QuestionCommands::ask);
  connect(parts_.search, &SearchBox::recordChosen, this, go);
  connect(parts_.search, &SearchBox::kindChosen, this, [this](Kind kind) {
    parts_.record_register->showKind(kind);
    parts_.record_register->setFocus();
  });
  connect(parts_.search, &SearchBox::left, this, [this] { parts_.record_register->setFocus(); });
  connect(register_, &RegisterPresenter::opened, page_, &PagePresenter::focus);
  connect(timeline_, &TimelinePresenter::opened, page_, &PagePresenter::focus);
  connect(questions_, &QuestionCommands::answeredOnPage, page_, &PagePresenter::focus);
  connect(actions_[Command::changes_since_visit], &QAction::triggered, this, [this] {
    questions_->ask(QString::fromStdString(Question{Ask::changes, {}}.with("since", last_visit_.value().iso()).text()));
  });
}

/// What the window shows of itself, and its parts of each other.
void MainWindow::wire_showing() {
  connect(&workspace_, &Workspace::libraryChanged, this, [this] {
    setWindowTitle(tr("%1 — CIS Chronicle").arg(workspace_.library_name()));
    setWindowFilePath(library_path());
  });
  connect(parts_.record_register, &RegisterView::rowsChanged, this,
          [this] { parts_.status->show_selected(register_->selected_words()); });
  connect(page_, &PagePresenter::shown, parts_.status, &StatusLine::show_page);
  connect(parts_.status, &StatusLine::evidenceRequested, questions_, &QuestionCommands::ask_evidence_of_page);
  connect(sources_, &SourceCommands::copiesChanged, page_, &PagePresenter::show);
  connect(citations_, &CitationCommands::done, parts_.status, &StatusLine::show_done);
  connect(documents_, &DocumentCommands::done, parts_.status, &StatusLine::show_done);
  connect(questions_, &QuestionCommands::done, parts_.status, &StatusLine::show_done);
  connect(library_, &LibraryKeeper::done, parts_.status, &StatusLine::show_done);
  connect(prints_, &PrintCommands::saved, new SavedNotice(*parts_.bar), &SavedNotice::say);
  connect(library_, &LibraryKeeper::undone, parts_.status, &StatusLine::show_undone);
  connect(library_, &LibraryKeeper::working, parts_.status, &StatusLine::show_working);
  connect(library_, &LibraryKeeper::firstRead, &frames_, &FirstFrames::take);
  connect(library_, &LibraryKeeper::firstFailed, this, &MainWindow::nothingToShow);
  connect(&frames_, &FirstFrames::recordShown, this, [this] {
    page_->begin();
    Q_EMIT settled();
  });
}

/// The form, and what the page shows of it afterwards.
void MainWindow::wire_editing() {
  connect(parts_.page, &PageView::editRequested, this, [this](const QString& record, const QString& field) {
    if (const auto id = RecordId::parse(record.toStdString())) editor_->edit(*id, field.toStdString());
  });
  connect(page_, &PagePresenter::putBackRequested, library_, &LibraryKeeper::put_back);
  connect(library_, &LibraryKeeper::reversed, page_, &PagePresenter::show_record_fact);
  connect(library_, &LibraryKeeper::greeted, editor_, &RecordEditor::take_up_drafts);
  connect(editor_, &RecordEditor::copyRequested, library_, &LibraryKeeper::save_as_library);
  connect(library_, &LibraryKeeper::greeted, several_, &SeveralCommands::take_up_drafts);
  connect(editor_commands_, &EditorCommands::done, parts_.status, &StatusLine::show_done);
  connect(page_, &PagePresenter::mergeRequested, merges_, &MergeCommands::merge);
  connect(merges_, &MergeCommands::done, parts_.status, &StatusLine::show_done);
  connect(several_, &SeveralCommands::done, parts_.status, &StatusLine::show_done);
}

void MainWindow::wire_errors() {
  Notices* notices = &library_->notices();
  // What the user has asked for.
  connect(documents_, &DocumentCommands::failed, notices, &Notices::report);
  connect(page_, &PagePresenter::failed, notices, &Notices::report);
  connect(editor_, &RecordEditor::failed, notices, &Notices::report);
  connect(editor_commands_, &EditorCommands::failed, notices, &Notices::report);
  connect(merges_, &MergeCommands::failed, notices, &Notices::report);
  connect(questions_, &QuestionCommands::failed, notices, &Notices::report);
  connect(notes_, &NoteEditor::failed, notices, &Notices::report);
  connect(note_commands_, &NoteCommands::failed, notices, &Notices::report);
  connect(sources_, &SourceCommands::failed, notices, &Notices::report);
  // What nobody asked for by itself.
  connect(&workspace_, &Workspace::failed, notices, &Notices::mention);
  connect(notes_, &NoteEditor::draftFailed, notices, &Notices::mention);
  connect(editor_, &RecordEditor::draftFailed, notices, &Notices::mention);
  connect(several_, &SeveralCommands::draftFailed, notices, &Notices::mention);
  connect(timeline_, &TimelinePresenter::failed, notices, &Notices::mention);
  // What is said in its place.
  connect(page_, &PagePresenter::unreadable, notices, &Notices::note);
  connect(notes_, &NoteEditor::unsaved, notices, &Notices::note);
}

/// Last of all: what can be done follows from what is shown.
void MainWindow::wire_actions() {
  for (const auto changed :
       {&Workspace::libraryChanged, &Workspace::passingChanged, &Workspace::selectionChanged, &Workspace::notesChanged})
    connect(&workspace_, changed, this, &MainWindow::update_actions);
  connect(&workspace_, &Workspace::changed, this, &MainWindow::update_actions);
  connect(parts_.record_register, &RegisterView::kindChanged, this, &MainWindow::update_actions);
  connect(parts_.record_register, &RegisterView::rowsChanged, this, &MainWindow::update_actions);
  connect(library_, &LibraryKeeper::situationChanged, this, &MainWindow::update_actions);
  connect(sources_, &SourceCommands::copiesChanged, this, &MainWindow::update_actions);
  connect(editor_, &RecordEditor::situationChanged, this, &MainWindow::update_actions);
}

void MainWindow::update_actions() {
  if (!workspace_.is_open()) return;
  Situation now = workspace_.situation() | library_->situation() | register_->situation() | sources_->situation() |
                  editor_->situation();
  now.setFlag(Given::visited, last_visit_.has_value());
  // In a form Ctrl+Z takes back typing and nothing else.
  if (now.testFlag(Given::editing)) now &= ~(Situation(Given::undoable) | Given::redoable);
  actions_.enable(now);
}

/// Until there is a library, only what needs none can be done.
void MainWindow::wait_for_library() {
  setWindowTitle(tr("CIS Chronicle"));
  const auto set_waiting = [this](bool waiting) {
    parts_.status->show_working(waiting ? tr("Opening the library…") : QString());
    for (QWidget* widget : std::initializer_list<QWidget*>{parts_.columns, parts_.search, parts_.as_of})
      widget->setEnabled(!waiting);
  };
  set_waiting(true);
  const auto begin = [this, set_waiting] {
    set_waiting(false);
    memory_.restore_place();
  };
  connect(&workspace_, &Workspace::libraryChanged, this, begin, Qt::SingleShotConnection);
}

void MainWindow::open_from_outside(const QString& link) {
  setWindowState(windowState() & ~Qt::WindowMinimized);
  raise();
  activateWindow();
  if (link.isEmpty() || !workspace_.is_open()) return;
  const auto subject = subject_of_link(link);
  const auto* id = subject ? std::get_if<RecordId>(&*subject) : nullptr;
  if (!subject || (id != nullptr && !workspace_.catalogue()->contains(*id)))
    return library_->notices().report(
        {.code = ErrorCode::unknown_record, .file = workspace_.library().path(), .record = link.toStdString()});
  workspace_.select(*subject);
  page_->focus();
}

void MainWindow::keep_for_next_time() {
  notes_->keep_draft();
  editor_->keep_draft();
  several_->keep_draft();
  if (workspace_.is_open()) memory_.keep();  // else as it was left before
}

Result<void> MainWindow::keep_everything() {
  auto kept = library_->keep_unkept();
  keep_for_next_time();
  return kept;
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!editor_->leave() || !library_->may_leave()) return event->ignore();
  keep_for_next_time();
  QMainWindow::closeEvent(event);
}

QString MainWindow::library_path() const {
  return workspace_.is_open() ? QString::fromStdString(workspace_.library().path()) : QString();
}

}  // namespace chronicle::app
