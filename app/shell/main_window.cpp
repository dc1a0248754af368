#include "app/shell/main_window.h"

#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>

#include "app/editor/editor_name.h"
#include "app/filter/filter_presenter.h"
#include "app/handing/record_link.h"
#include "app/shell/as_of_commands.h"
#include "app/shell/help_commands.h"
#include "app/shell/language_command.h"
#include "app/shell/menu_key.h"
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
      commands_(this, workspace, actions_, parts_, settings, reader) {
  new FilterPresenter(workspace, actions_, *parts_.filter, *parts_.record_register);
  new AsOfCommands(this, workspace, actions_, *parts_.as_of);
  do_view_commands(*this, actions_, parts_);
  do_editor_name_command(this, actions_, settings);
  do_language_command(this, actions_, settings, [this] { Q_EMIT languageChosen(); });
  do_help_commands(this, workspace, actions_, commands_.library->notices().recent_errors());
  wire_going();
  wire_showing();
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
    commands_.page->focus();
  };
  connect(parts_.go_to, &GoToPalette::subjectChosen, this, go);
  connect(parts_.go_to, &GoToPalette::savedChosen, commands_.questions, &QuestionCommands::ask);
  connect(parts_.go_to, &GoToPalette::printChosen, commands_.questions, &QuestionCommands::show_print);
  connect(parts_.search, &SearchBox::recordChosen, this, go);
  connect(parts_.search, &SearchBox::kindChosen, this, [this](Kind kind) {
    parts_.record_register->showKind(kind);
    parts_.record_register->setFocus();
  });
  connect(parts_.search, &SearchBox::left, this, [this] { parts_.record_register->setFocus(); });
  connect(commands_.record_register, &RegisterPresenter::opened, commands_.page, &PagePresenter::focus);
  connect(commands_.timeline, &TimelinePresenter::opened, commands_.page, &PagePresenter::focus);
  connect(commands_.questions, &QuestionCommands::answeredOnPage, commands_.page, &PagePresenter::focus);
  connect(actions_[Command::changes_since_visit], &QAction::triggered, this, [this] {
    commands_.questions->ask(
        QString::fromStdString(Question{Ask::changes, {}}.with("since", last_visit_.value().iso()).text()));
  });
}

/// What the window shows of itself, and its parts of each other.
void MainWindow::wire_showing() {
  connect(&workspace_, &Workspace::libraryChanged, this, [this] {
    setWindowTitle(tr("%1 — CIS Chronicle").arg(workspace_.library_name()));
    setWindowFilePath(library_path());
  });
  connect(parts_.record_register, &RegisterView::rowsChanged, this,
          [this] { parts_.status->show_selected(commands_.record_register->selected_words()); });
  connect(commands_.page, &PagePresenter::shown, parts_.status, &StatusLine::show_page);
  connect(parts_.status, &StatusLine::evidenceRequested, commands_.questions, &QuestionCommands::ask_evidence_of_page);
  connect(commands_.sources, &SourceCommands::copiesChanged, commands_.page, &PagePresenter::show);
  connect(commands_.library, &LibraryKeeper::firstRead, &frames_, &FirstFrames::take);
  connect(commands_.library, &LibraryKeeper::firstFailed, this, &MainWindow::nothingToShow);
  connect(&workspace_, &Workspace::failed, &commands_.library->notices(), &Notices::mention);
  connect(&frames_, &FirstFrames::recordShown, this, [this] {
    commands_.page->begin();
    Q_EMIT settled();
  });
}

/// Last of all: what can be done follows from what is shown.
void MainWindow::wire_actions() {
  for (const auto changed :
       {&Workspace::libraryChanged, &Workspace::passingChanged, &Workspace::selectionChanged, &Workspace::notesChanged})
    connect(&workspace_, changed, this, &MainWindow::update_actions);
  connect(&workspace_, &Workspace::changed, this, &MainWindow::update_actions);
  connect(parts_.record_register, &RegisterView::kindChanged, this, &MainWindow::update_actions);
  connect(parts_.record_register, &RegisterView::rowsChanged, this, &MainWindow::update_actions);
  connect(commands_.library, &LibraryKeeper::situationChanged, this, &MainWindow::update_actions);
  connect(commands_.sources, &SourceCommands::copiesChanged, this, &MainWindow::update_actions);
  connect(commands_.editor, &RecordEditor::situationChanged, this, &MainWindow::update_actions);
}

void MainWindow::update_actions() {
  if (!workspace_.is_open()) return;
  Situation now = workspace_.situation() | commands_.situation();
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
    return commands_.library->notices().report(
        {.code = ErrorCode::unknown_record, .file = workspace_.library().path(), .record = link.toStdString()});
  workspace_.select(*subject);
  commands_.page->focus();
}

void MainWindow::keep_for_next_time() {
  commands_.keep_drafts();
  if (workspace_.is_open()) memory_.keep();  // else as it was left before
}

Result<void> MainWindow::keep_everything() {
  auto kept = commands_.library->keep_unkept();
  keep_for_next_time();
  return kept;
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!commands_.editor->leave() || !commands_.library->may_leave()) return event->ignore();
  keep_for_next_time();
  QMainWindow::closeEvent(event);
}

QString MainWindow::library_path() const {
  return workspace_.is_open() ? QString::fromStdString(workspace_.library().path()) : QString();
}

}  // namespace chronicle::app
